import type { PostingRow, TextPart } from './parts';
import type { SearchDocument } from './searchDocument';
import { wordsOf } from './words';

/** The fields of a document in which words are looked for. */
export const textFields = ['title', 'names', 'line', 'text'] as const;

/** The words of a site's texts, being collected. */
export interface TextIndex {
  text: TextPart;
  /** In order of their words. */
  postings: PostingRow[];
}

/** The texts of a document, by field. */
export function textsOf({ headers, kind, line, names, text, title }: SearchDocument): string[] {
  return [title, [...names, ...(kind === 'provider' ? [] : headers)].join(' '), line, text];
}

/** Indexes documents by their words. They are taken one by one, so that nobody has to hold them all. */
export function createTextIndex(documents: Iterable<SearchDocument>): TextIndex {
  const collected = new Map<string, Collected[]>();
  const lengths: number[][] = textFields.map(() => []);
  let position = 0;
  for (const document of documents) {
    textsOf(document).forEach((text, field) => {
      const words = wordsOf(text);
      lengths[field]?.push(new Set(words).size);
      for (const word of words) note(collected, word, field, position);
    });
    position += 1;
  }
  const terms = [...collected.keys()].sort();
  return { text: { terms, lengths, averages: lengths.map(toMean) }, postings: terms.map((term) => toRow(term, collected.get(term) ?? [])) };
}

/** Where a word stands in a field: steps, as they are written down, without how often it stands in the last document. */
interface Collected {
  last: number;
  count: number;
  steps: number[];
  /** The document before the last. */
  before: number;
}

function note(collected: Map<string, Collected[]>, word: string, field: number, position: number): void {
  const known = collected.get(word);
  const fields = known ?? textFields.map(() => ({ last: 0, count: 0, steps: [], before: 0 }));
  if (!known) collected.set(word, fields);
  const own = fields[field];
  if (!own) return;
  if (own.count > 0 && own.last === position) own.count += 1;
  else {
    flush(own);
    Object.assign(own, { before: own.last, last: position, count: 1 });
  }
}

/** Writes down the last document. */
function flush({ before, count, last, steps }: Collected): void {
  if (count === 1) steps.push((last - before) * 2);
  else if (count > 1) steps.push((last - before) * 2 + 1, count);
}

function toRow(term: string, fields: readonly Collected[]): PostingRow {
  for (const field of fields) flush(field);
  return [term, ...fields.map(({ steps }) => steps)];
}

/** Step by step as MiniSearch does, so that both come to the same numbers. */
function toMean(numbers: readonly number[]): number {
  return numbers.reduce((mean, number, count) => (mean * count + number) / (count + 1), 0);
}
