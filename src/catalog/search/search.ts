import { commonWords } from '../../../data/queryWords';
import type { Lookup } from '../lookup/lookup';
import { matchName, toAskedWords } from './exactMatches';
import { findNamed, type NameIndex } from './nameIndex';
import type { PreparedDocument, ProviderNames } from './prepare';
import { type Asked, scoreOf } from './score';
import type { WordScorer } from './textIndex';
import { type Understanding, understand } from './understand';

/** What a search looks in. */
export interface SearchIndex {
  lookup: Lookup;
  names: ProviderNames;
  documents: PreparedDocument[];
  named: NameIndex;
  scoreByWords: WordScorer;
}

/** One result, best first in its list. */
export interface SearchResult {
  document: PreparedDocument;
  score: number;
}

/** What was understood and what was found. */
export interface SearchAnswer {
  understanding: Understanding;
  results: SearchResult[];
}

/** Searches: what the query names exactly first, then what its words rank. Never throws, whatever is typed. */
export function search(query: string, index: SearchIndex, limit = 50): SearchAnswer {
  const understanding = understand(query, index.names);
  if (understanding.query === '') return { understanding, results: [] };
  const asked = toAsked(understanding, index);
  const wordScores = index.scoreByWords(toScoredWords(understanding));
  const named = findNamed(index.named, asked.compared);
  const found: SearchResult[] = [];
  index.documents.forEach((document, position) => {
    const score = scoreOf(document, asked, wordScores[position] ?? 0, named.has(position));
    if (score > 0) found.push({ document, score });
  });
  return { understanding, results: takeBest(found, limit) };
}

/** The best so many; of two with the same score the earlier one stays first. A list for a field needs no sorting of thousands. */
function takeBest(found: readonly SearchResult[], limit: number): SearchResult[] {
  if (limit > 100) return found.toSorted((a, b) => b.score - a.score).slice(0, limit);
  const best: SearchResult[] = [];
  for (const result of found) insert(result, best, limit);
  return best;
}

/** Puts a result into its place among the best so many. */
function insert(result: SearchResult, best: SearchResult[], limit: number): void {
  const last = best.at(-1);
  if (best.length >= limit && last && last.score >= result.score) return;
  let place = best.length;
  while (place > 0 && (best[place - 1]?.score ?? 0) < result.score) place -= 1;
  best.splice(place, 0, result);
  if (best.length > limit) best.pop();
}

/** The words that are looked for in texts; what stands in a dozen names tells nothing beside other words. */
function toScoredWords({ tellingWords }: Understanding): string[] {
  const scored = tellingWords.filter((word) => !common.has(word));
  return (scored.length > 0 ? scored : tellingWords).slice(0, maximumWords).map((word) => word.slice(0, maximumLetters));
}

const common = new Set(commonWords);

/** More words than a person types; the rest of a pasted text adds time and nothing else. */
const maximumWords = 12;

/** More letters than any word has: looking for slips takes memory by letters times letters. */
const maximumLetters = 64;

function toAsked(understanding: Understanding, { documents }: SearchIndex): Asked {
  const compared = toAskedWords(understanding);
  const own = understanding.code ? documents.find(({ code, kind }) => kind === 'code' && code === understanding.code) : undefined;
  return { ...understanding, compared, isPhraseOfCode: own !== undefined && matchName(own, compared) === 'phrase' };
}
