import { commonWords } from '../../../data/queryWords';
import type { Lookup } from '../lookup/lookup';
import { type MatchKind, matchName, toAskedWords } from './exactMatches';
import { createRowFinder } from './foundDocuments';
import type { Frame } from './frame';
import { findNamedConditions } from './namedConditions';
import { findNamed } from './nameIndex';
import type { PartName, PartStarts, ReadPart } from './parts';
import type { ProviderNames } from './prepare';
import { type Asked, scoreOf } from './score';
import type { FoundDocument, Place } from './searchDocument';
import { type Understanding, understand } from './understand';
import type { WordScorer } from './wordScores';

/** What a search looks in. */
export interface SearchIndex {
  lookup: Lookup;
  names: ProviderNames;
  /** The documents that are there from the start. */
  frame: Frame;
  /** Where each document belongs, in the order of the documents. */
  places: Place[];
  starts: PartStarts;
  read: ReadPart;
  /** Null until the text part is there. */
  scorer: () => WordScorer | null;
}

/** One result, best first in its list. */
export interface SearchResult {
  document: FoundDocument;
  score: number;
}

/** What was understood and what was found. */
export interface SearchAnswer {
  understanding: Understanding;
  /** The best; while parts are missing those of them that can be shown already, from the first on. */
  results: SearchResult[];
  /** How many were found. */
  total: number;
  /** How many were found that did not pass. */
  held: number;
  /** The parts that a whole answer needs and that are not there. */
  missing: PartName[];
}

/** Whether a document is wanted, by where it belongs. */
export type PassesFilter = (place: Place) => boolean;

/** Searches: what the query names exactly first, then what its words rank. Never throws, whatever is typed. */
export function search(query: string, index: SearchIndex, limit = 50, passes: PassesFilter = () => true): SearchAnswer {
  const understanding = understand(query, index.names);
  if (understanding.query === '') return { understanding, results: [], total: 0, held: 0, missing: [] };
  const { missing, read } = noteMissing(index.read);
  const ranked = rank(understanding, index, read);
  const passing = ranked.filter(({ position }) => {
    const place = index.places[position];
    return place !== undefined && passes(place);
  });
  const results = toResults(takeBest(passing, limit), index, read);
  return { understanding, results, total: passing.length, held: ranked.length - passing.length, missing: [...missing] };
}

/** Reads parts, and notes those that are not there. */
function noteMissing(read: ReadPart): { missing: Set<PartName>; read: ReadPart } {
  const missing = new Set<PartName>();
  return {
    missing,
    read: (name) => {
      const part = read(name);
      if (part === undefined) missing.add(name);
      return part;
    },
  };
}

interface Ranked {
  position: number;
  score: number;
}

/** Everything that has to do with the query, in the order of the documents. */
function rank(understanding: Understanding, index: SearchIndex, read: ReadPart): Ranked[] {
  const asked = toAsked(understanding, index);
  const words = toScoredWords(understanding);
  if (words.length > 0) read('text');
  const wordScores = words.length > 0 ? index.scorer()?.(words, read) : undefined;
  const matches = matchAll(asked, index, read);
  const found: Ranked[] = [];
  const isPlaceAsked = Boolean(asked.code ?? asked.provider ?? asked.statusClass);
  const isNamed = new Uint8Array(index.places.length);
  for (const position of matches.keys()) isNamed[position] = 1;
  index.places.forEach((place, position) => {
    const wordScore = wordScores?.[position] ?? 0;
    // Most documents have nothing to do with most queries.
    if (!isPlaceAsked && wordScore === 0 && isNamed[position] === 0) return;
    const score = scoreOf(place, asked, wordScore, isNamed[position] === 1 ? (matches.get(position) ?? null) : null);
    if (score > 0) found.push({ position, score });
  });
  return found;
}

/** The documents that the query names, each with the surest way. */
function matchAll(asked: Asked, { frame, starts }: SearchIndex, read: ReadPart): Map<number, MatchKind> {
  const { firstCondition } = frame;
  const conditions = [...findNamedConditions(asked.compared, starts, read)];
  const matches = new Map(conditions.map(([position, match]) => [firstCondition + position, match]));
  for (const own of findNamed(frame.named, asked.compared)) {
    const document = frame.documents[own];
    const match = document && matchName(document, asked.compared);
    if (match) matches.set(frame.toPosition(own), match);
  }
  return matches;
}

/** The best so many; of two with the same score the earlier one stays first. A list for a field needs no sorting of thousands. */
function takeBest(found: readonly Ranked[], limit: number): Ranked[] {
  if (limit > 100) return found.toSorted((a, b) => b.score - a.score).slice(0, limit);
  const best: Ranked[] = [];
  for (const result of found) insert(result, best, limit);
  return best;
}

/** Puts a result into its place among the best so many. */
function insert(result: Ranked, best: Ranked[], limit: number): void {
  const last = best.at(-1);
  if (best.length >= limit && last && last.score >= result.score) return;
  let place = best.length;
  while (place > 0 && (best[place - 1]?.score ?? 0) < result.score) place -= 1;
  best.splice(place, 0, result);
  if (best.length > limit) best.pop();
}

/** As they are shown, up to the first that cannot be shown yet: what stands first in a list is the best. */
function toResults(best: readonly Ranked[], index: SearchIndex, read: ReadPart): SearchResult[] {
  const { frame, places } = index;
  const { condition, entry } = createRowFinder(index.starts, read);
  const names = index.names.byId;
  const documents = best.map(({ position }): FoundDocument | undefined => {
    const own = frame.at(position);
    const place = places[position];
    if (own || !place) return own;
    const row = place.kind === 'entry' ? entry(position - frame.firstEntry) : condition(position - frame.firstCondition);
    if (!row) return undefined;
    const [path, title, line] = row;
    return { ...place, path, title, line, providerName: names.get(place.providerId ?? '')?.name ?? place.providerId };
  });
  const end = documents.indexOf(undefined);
  return documents.slice(0, end === -1 ? undefined : end).flatMap((document, position) => (document ? [{ document, score: best[position]?.score ?? 0 }] : []));
}

/** The words that are looked for in texts; what stands in a dozen names tells nothing beside other words. */
function toScoredWords({ tellingWords }: Understanding): string[] {
  const scored = tellingWords.filter((word) => !common.has(word));
  return (scored.length > 0 ? scored : tellingWords).slice(0, maximumWords);
}

const common = new Set(commonWords);

/** More words than a person types; the rest of a pasted text adds time and nothing else. */
const maximumWords = 12;

function toAsked(understanding: Understanding, { frame }: SearchIndex): Asked {
  const compared = toAskedWords(understanding);
  const own = understanding.code ? frame.documents.find(({ code, kind }) => kind === 'code' && code === understanding.code) : undefined;
  return { ...understanding, compared, isPhraseOfCode: own !== undefined && matchName(own, compared) === 'phrase' };
}
