import type { Lookup } from '../lookup/lookup';
import { buildSearchFiles } from './buildFiles';
import { createPartStore } from './partStore';
import { openSearchIndex } from './openIndex';
import type { SearchIndex } from './search';
import type { GuideSummary } from './searchDocument';
import type { CutSizes } from './shards';

/** Builds an index and opens it with all its parts, as a browser has it once everything is loaded. */
export function createSearchIndex(lookup: Lookup, guides: readonly GuideSummary[], sizes?: CutSizes): SearchIndex {
  const store = createPartStore();
  for (const { content } of buildSearchFiles(lookup, guides, sizes)) store.add(JSON.parse(content));
  const first = store.read('first');
  if (!first) throw new Error('The files hold no first part.');
  return { ...openSearchIndex(first, store.read), lookup };
}
