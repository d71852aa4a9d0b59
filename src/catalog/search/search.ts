import type { Lookup } from '../lookup/lookup';
import { toResults } from './foundDocuments';
import type { Frame } from './frame';
import type { PartName, PartStarts, ReadPart } from './parts';
import type { ProviderNames } from './prepare';
import { rank } from './rank';
import type { FoundDocument, Place } from './searchDocument';
import { takeBest } from './takeBest';
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
