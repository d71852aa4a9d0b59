import type { Lookup } from '../lookup/lookup';
import { type SearchAnswer, search } from './search';
import { reviveSearchIndex, type SerializedSearchIndex } from './serializedIndex';

/** A search over one index, ready to be asked. */
export interface Searcher {
  lookup: Lookup;
  ask: (query: string, limit: number) => SearchAnswer;
}

/** Makes a search of what was written down; this module is all that a page loads to search. */
export function createSearcher(serialized: SerializedSearchIndex): Searcher {
  const index = reviveSearchIndex(serialized);
  return { lookup: index.lookup, ask: (query, limit) => search(query, index, limit) };
}
