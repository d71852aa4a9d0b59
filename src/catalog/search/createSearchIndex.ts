import type { Lookup } from '../lookup/lookup';
import { toDocuments } from './documents';
import { createNameIndex } from './nameIndex';
import { prepareDocuments, prepareNames } from './prepare';
import type { SearchIndex } from './search';
import type { GuideSummary } from './searchDocument';
import { createTextIndex, createWordScorer } from './textIndex';

/** Builds the index that `search` looks in. */
export function createSearchIndex(lookup: Lookup, guides: readonly GuideSummary[]): SearchIndex {
  const documents = prepareDocuments(toDocuments(lookup, guides));
  return { lookup, names: prepareNames(lookup), documents, named: createNameIndex(documents), scoreByWords: createWordScorer(createTextIndex(documents)) };
}
