import SearchableMap from 'minisearch/SearchableMap';
import type { PartStarts, PostingRow, ReadPart, TextPart } from './parts';
import { rowsBetween, runOf } from './shards';

/** A word of the index that a word of a query meets, and what a hit of it is worth. */
interface MetTerm {
  term: string;
  weight: number;
}

/** All words of the texts, and what the ranking needs of the texts. */
export interface Vocabulary {
  documentCount: number;
  averages: readonly number[];
  /** For each field, by document. */
  lengths: readonly Uint16Array[];
  /** The word itself, those that begin with it, and those that differ by so many letters. */
  find: (term: string, isPrefix: boolean, slips: number) => MetTerm[];
  /** Where a word stands; undefined where it stands nowhere, or while that is not there. */
  rowOf: (term: string, read: ReadPart) => PostingRow | undefined;
}

/** Reads the words once. */
export function createVocabulary({ averages, lengths, terms }: TextPart, { postings }: Pick<PartStarts, 'postings'>): Vocabulary {
  const map = new SearchableMap<number>();
  terms.forEach((term, position) => {
    map.set(term, position);
  });
  return {
    documentCount: lengths[0]?.length ?? 0,
    averages,
    lengths: lengths.map((own) => Uint16Array.from(own)),
    find: (term, isPrefix, slips) => findTerms(map, term, isPrefix, slips),
    rowOf: (term, read) => rowsBetween(read(`postings-${runOf(postings, term)}`) ?? [], term, term, ([own]) => own)[0],
  };
}

/** What a word that only begins with the asked one is worth at most, and what one with a slip. */
const [prefixWeight, slipWeight] = [0.375, 0.3];

/** Weighs as MiniSearch does: the more is missing or differs, the less it is worth. */
function findTerms(map: SearchableMap<number>, term: string, isPrefix: boolean, slips: number): MetTerm[] {
  const met = map.has(term) ? [{ term, weight: 1 }] : [];
  const begun = new Set(isPrefix ? map.atPrefix(term).keys() : []);
  for (const other of begun) {
    const more = other.length - term.length;
    if (more > 0) met.push({ term: other, weight: (prefixWeight * other.length) / (other.length + 0.3 * more) });
  }
  for (const [other, [, distance]] of slips > 0 ? map.fuzzyGet(term, slips) : []) {
    if (distance > 0 && !begun.has(other)) met.push({ term: other, weight: (slipWeight * other.length) / (other.length + distance) });
  }
  return met;
}
