import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { synonyms } from '../../../data/synonyms';
import type { SearchDocument } from './documents';
import { wordsOf } from './words';

/** The ranked text index over the documents; a hit's `id` is the document's position. */
export type TextIndex = MiniSearch<IndexedDocument>;

interface IndexedDocument {
  id: number;
  title: string;
  names: string;
  line: string;
  text: string;
}

/** How text is taken apart: the same when an index is built and when it is read. */
export const textIndexOptions: Options<IndexedDocument> = { fields: ['title', 'names', 'line', 'text'], tokenize: wordsOf, processTerm: (term) => term };

const groupsOf = new Map<string, readonly string[]>(synonyms.flatMap((group) => group.map((word) => [word, group] as const)));

/** Indexes the documents by their words. */
export function createTextIndex(documents: readonly SearchDocument[]): TextIndex {
  const index = new MiniSearch(textIndexOptions);
  index.addAll(documents.map(({ headers, line, names, text, title }, id) => ({ id, title, names: [...names, ...headers].join(' '), line, text })));
  return index;
}

/** How well documents fit the words, by position; prefixes count, slips only in words of five letters or more, and neither where a digit is. */
export function scoreByWords(index: TextIndex, words: readonly string[]): Map<number, number> {
  const scores = new Map<number, number>();
  const met = new Map<number, number>();
  for (const word of words) {
    const best = new Map<number, number>();
    for (const { term, weight, options } of alternatives(word)) {
      for (const { id, score } of index.search(term, options)) best.set(id, Math.max(best.get(id) ?? 0, score * weight));
    }
    for (const [id, score] of best) {
      scores.set(id, (scores.get(id) ?? 0) + score);
      met.set(id, (met.get(id) ?? 0) + 1);
    }
  }
  // A document that meets more of the words stands before one that meets one of them well.
  for (const [id, count] of met) scores.set(id, (scores.get(id) ?? 0) * (count / words.length) ** 2);
  return scores;
}

const boost = { title: 4, names: 4, line: 1.5 };

/** A word as it stands, begun or with a slip, and the words that people use for the same, which have to stand as they are. */
function alternatives(word: string): { term: string; weight: number; options: SearchOptions }[] {
  const isPlain = !/\d/.test(word);
  const own = { term: word, weight: 1, options: { boost, prefix: isPlain && word.length >= 3, fuzzy: isPlain && word.length >= 5 ? 0.2 : false } };
  const group = (groupsOf.get(word) ?? []).filter((other) => other !== word);
  return [own, ...group.map((term) => ({ term, weight: 0.45, options: { boost } }))];
}
