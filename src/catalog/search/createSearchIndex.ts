import type { Lookup } from '../lookup/lookup';
import { type GuideSummary, toDocuments } from './documents';
import type { SearchIndex } from './search';
import { createTextIndex } from './textIndex';

/** Builds the index that `search` looks in. */
export function createSearchIndex(lookup: Lookup, guides: readonly GuideSummary[]): SearchIndex {
  const documents = toDocuments(lookup, guides);
  return { lookup, documents, text: createTextIndex(documents) };
}
