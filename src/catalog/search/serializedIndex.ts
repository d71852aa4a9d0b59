import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { Lookup } from '../lookup/lookup';
import { toDocuments } from './documents';
import { createNameIndex } from './nameIndex';
import { prepareDocuments, prepareNames } from './prepare';
import type { SearchIndex } from './search';
import type { GuideSummary } from './searchDocument';
import { createTextIndex, createWordScorer, textIndexOptions } from './textIndex';

/** The index as plain JSON, for the file that a browser loads. */
export interface SerializedSearchIndex {
  lookup: Lookup;
  guides: readonly GuideSummary[];
  text: AsPlainObject;
}

/** Builds the index and writes it down; the documents follow from the lookup and are left out. */
export function serializeSearchIndex(lookup: Lookup, guides: readonly GuideSummary[]): SerializedSearchIndex {
  return { lookup, guides, text: createTextIndex(toDocuments(lookup, guides)).toJSON() };
}

/** The index that `search` looks in, from what was written down. */
export function reviveSearchIndex({ guides, lookup, text }: SerializedSearchIndex): SearchIndex {
  const documents = prepareDocuments(toDocuments(lookup, guides));
  return {
    lookup,
    names: prepareNames(lookup),
    documents,
    named: createNameIndex(documents),
    scoreByWords: createWordScorer(MiniSearch.loadJS(text, textIndexOptions)),
  };
}
