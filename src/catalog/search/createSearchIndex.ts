import type { Lookup } from '../lookup/lookup';
import { buildSearchFiles, type SearchFile } from './buildFiles';
import { openSearchIndex } from './openIndex';
import { createPartStore } from './partStore';
import type { ReadPart } from './parts';
import type { SearchIndex } from './search';
import type { GuideSummary } from './searchDocument';
import type { CutSizes } from './shards';

/** Builds an index and opens it with all its parts, as a browser has it once everything is loaded. */
export function createSearchIndex(lookup: Lookup, guides: readonly GuideSummary[], sizes?: CutSizes): SearchIndex {
  return { ...openSearchFiles(buildSearchFiles(lookup, guides, sizes)), lookup };
}

/** Opens an index whose files are at hand; each is parsed when it is read. */
export function openSearchFiles(files: readonly SearchFile[]): SearchIndex {
  const read = createFileReader(files);
  const first = read('first');
  if (!first) throw new Error('The files hold no first part.');
  return openSearchIndex(first, read);
}

/** Reads the parts of files; what a part travels with is there once that is read. */
export function createFileReader(files: readonly SearchFile[]): ReadPart {
  const contents = new Map(files.map(({ content, name }): [string, string] => [name, content]));
  const store = createPartStore();
  return (name) => {
    const content = contents.get(name);
    if (content !== undefined) store.add(JSON.parse(content));
    contents.delete(name);
    return store.read(name);
  };
}
