import type { Lookup } from '../lookup/lookup';
import { openSearchIndex } from './openIndex';
import type { FirstPart, ReadPart } from './parts';
import { type PassesFilter, type SearchAnswer, search } from './search';

/** A search over one index, ready to be asked. */
export interface Searcher {
  /** Without conditions, where they are not loaded. */
  lookup: Lookup;
  ask: (query: string, limit: number, passes?: PassesFilter) => SearchAnswer;
}

/** Makes a search of the first part; this module is all that a page loads to search. */
export function createSearcher(first: FirstPart, read: ReadPart): Searcher {
  const index = openSearchIndex(first, read);
  return { lookup: first.lookup, ask: (query, limit, passes) => search(query, index, limit, passes) };
}
