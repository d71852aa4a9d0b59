import type { Lookup } from '../lookup/lookup';
import { type GuideSummary, toDocuments } from './documents';
import { prepareDocuments, prepareNames } from './prepare';
import type { SearchIndex } from './search';
import { createTextIndex } from './textIndex';

/** Builds the index that `search` looks in. */
export function createSearchIndex(lookup: Lookup, guides: readonly GuideSummary[]): SearchIndex {
  const documents = toDocuments(lookup, guides);
  return { lookup, names: prepareNames(lookup), documents: prepareDocuments(documents), text: createTextIndex(documents) };
}
