import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import { synonyms } from '../../../data/synonyms';
import { unique } from '../evidence';
import { groupBy } from '../groupBy';
import type { SearchDocument } from './searchDocument';
import { isSlip, wordsOf } from './words';

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

/** The other words of all groups that a word is in. */
const synonymsOf = new Map(
  [
    ...groupBy(
      synonyms.flatMap((group) => group.map((word) => ({ word, group }))),
      ({ word }) => word,
    ),
  ].map(([word, own]) => [word, unique(own.flatMap(({ group }) => group)).filter((other) => other !== word)]),
);

/** Indexes the documents by their words. */
export function createTextIndex(documents: readonly SearchDocument[]): TextIndex {
  const index = new MiniSearch(textIndexOptions);
  index.addAll(
    documents.map(({ headers, kind, line, names, text, title }, id) => ({
      id,
      title,
      names: [...names, ...(kind === 'provider' ? [] : headers)].join(' '),
      line,
      text,
    })),
  );
  return index;
}

/** How well documents fit a word: the positions of those that meet it, and for each its score. */
interface WordScores {
  positions: number[];
  scores: number[];
}

/** Scores documents by the words of a query; by position, 0 where none is met. */
export type WordScorer = (words: readonly string[]) => Float64Array;

/**
 * Makes the scorer of an index: prefixes count, slips only in words of five letters or more, and neither where a digit is.
 * It remembers the last words, since somebody who types asks for the words before the last again at each key.
 */
export function createWordScorer(index: TextIndex): WordScorer {
  const known = new Map<string, WordScores>();
  const scoresOf = (word: string): WordScores => {
    const found = known.get(word) ?? scoreWord(index, word);
    // Deleted and set again, so that the first key is always the one that was asked for longest ago.
    known.delete(word);
    known.set(word, found);
    if (known.size > rememberedWords) known.delete(known.keys().next().value ?? '');
    return found;
  };
  return (words) => combine(words.map(scoresOf), index.documentCount);
}

const rememberedWords = 48;

/** The best of what a word and its alternatives score, a document. */
function scoreWord(index: TextIndex, word: string): WordScores {
  const best = new Map<number, number>();
  for (const { term, weight, options } of alternatives(word)) {
    for (const { id, score } of index.search(term, options)) best.set(id, Math.max(best.get(id) ?? 0, score * weight));
  }
  return { positions: [...best.keys()], scores: [...best.values()] };
}

/**
 * The sum over the words, lessened by what a document leaves unmet: missing a rare word weighs more than missing one that stands everywhere.
 */
function combine(ofWords: readonly WordScores[], documentCount: number): Float64Array {
  const sums = new Float64Array(documentCount);
  const met = new Float64Array(documentCount);
  let all = 0;
  for (const { positions, scores } of ofWords) {
    const telling = Math.log(1 + documentCount / (positions.length + 1));
    all += telling;
    positions.forEach((position, rank) => {
      sums[position] = (sums[position] ?? 0) + (scores[rank] ?? 0);
      met[position] = (met[position] ?? 0) + telling;
    });
  }
  return sums.map((sum, position) => (sum === 0 ? 0 : sum * ((met[position] ?? 0) / all) ** 2));
}

const boost = { title: 3, names: 3, line: 2 };
/** A synonym in a title says less than the word itself there. */
const synonymBoost = { title: 2, names: 2, line: 2 };

/** A word as it stands, begun or with a slip, without its plural, and the words that people use for the same, which have to stand as they are. */
function alternatives(word: string): { term: string; weight: number; options: SearchOptions }[] {
  const isPlain = !/\d/.test(word);
  const own = {
    term: word,
    weight: 1,
    options: { boost, weights: { fuzzy: 0.3, prefix: 0.375 }, prefix: isPlain && word.length >= 3, fuzzy: isPlain && word.length >= 5 ? 0.2 : false },
  };
  const likely = likelyWord(word);
  const others = likely !== word ? [likely] : /\p{L}{3}s$/u.test(word) ? [word.slice(0, -1)] : [];
  const near = others.map((term) => ({ term, weight: 0.9, options: { boost } }));
  const synonymWeight = likely === word ? 0.4 : 0.27;
  return [own, ...near, ...(synonymsOf.get(likely) ?? []).map((term) => ({ term, weight: synonymWeight, options: { boost: synonymBoost } }))];
}

/** The word, or the one with synonyms that it is with a slip. */
function likelyWord(word: string): string {
  if (synonymsOf.has(word) || word.length < 5) return word;
  return [...synonymsOf.keys()].find((other) => isSlip(other, word)) ?? word;
}
