import { type Alternative, alternativesTo } from './alternatives';
import { addRow } from './bm25';
import type { ReadPart } from './parts';
import type { Vocabulary } from './vocabulary';

/** How well documents fit a word: the positions of those that meet it, and for each its score. */
interface WordScores {
  positions: Int32Array;
  scores: Float64Array;
}

/** Scores documents by the words of a query; by position, 0 where none is met. */
export type WordScorer = (words: readonly string[], read: ReadPart) => Float64Array;

/**
 * Makes the scorer of an index: prefixes count, slips only in words of five letters or more, and neither where a digit is.
 * It remembers the last words, since somebody who types asks for the words before the last again at each key; but only what it read in full.
 */
export function createWordScorer(vocabulary: Vocabulary): WordScorer {
  const known = new Map<string, WordScores>();
  const scoresOf = (word: string, read: ReadPart): WordScores => {
    let isWhole = true;
    const readNoting: ReadPart = (name) => {
      const part = read(name);
      isWhole = isWhole && part !== undefined;
      return part;
    };
    const found = known.get(word) ?? scoreWord(word, vocabulary, readNoting);
    // Deleted and set again, so that the first key is always the one that was asked for longest ago.
    known.delete(word);
    if (isWhole) known.set(word, found);
    if (known.size > rememberedWords) known.delete(known.keys().next().value ?? '');
    return found;
  };
  return (words, read) =>
    combine(
      words.map((word) => scoresOf(word, read)),
      vocabulary.documentCount,
    );
}

const rememberedWords = 48;

/** The best of what a word and its alternatives score, a document. */
function scoreWord(word: string, vocabulary: Vocabulary, read: ReadPart): WordScores {
  const best = new Float64Array(vocabulary.documentCount);
  for (const alternative of alternativesTo(word)) {
    const sums = sumOf(alternative, vocabulary, read);
    sums?.forEach((sum, position) => {
      if (sum > 0) best[position] = Math.max(best[position] ?? 0, sum * alternative.weight);
    });
  }
  const positions = Int32Array.from([...best.keys()].filter((position) => (best[position] ?? 0) > 0));
  return { positions, scores: Float64Array.from(positions, (position) => best[position] ?? 0) };
}

/** What documents score for one alternative; null where its words stand nowhere. */
function sumOf({ boosts, isPrefix, slips, term }: Alternative, vocabulary: Vocabulary, read: ReadPart): Float64Array | null {
  let sums: Float64Array | null = null;
  for (const met of vocabulary.find(term, isPrefix, slips)) {
    const row = vocabulary.rowOf(met.term, read);
    if (!row) continue;
    sums ??= new Float64Array(vocabulary.documentCount);
    addRow(sums, row, met.weight, boosts, vocabulary);
  }
  return sums;
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
