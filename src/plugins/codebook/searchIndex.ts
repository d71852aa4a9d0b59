import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Lookup } from '../../catalog/lookup/lookup';
import { searchIndexPath } from '../../catalog/permalinks';
import { buildSearchFiles, type KeepFile, type SearchFile } from '../../catalog/search/buildFiles';
import type { SearchManifest } from '../../catalog/search/manifest';
import type { GuideSummary } from '../../catalog/search/searchDocument';
import { cutSizes } from '../../catalog/search/shards';
import { toFileName } from './fileNames';
import { type SiteFile, toLazyFile, writeFileNow } from './writeFiles';

/** The search index of a release, ready to be written. */
export interface BuiltSearchIndex {
  /** Follows from the content of all files. */
  version: string;
  files: readonly SearchFile[];
}

/** Builds the search index. @param keep puts each file where it is kept; without it they are kept in memory */
export function buildSearchIndex(lookup: Lookup, guides: readonly GuideSummary[], keep?: KeepFile): BuiltSearchIndex {
  const files = buildSearchFiles(lookup, guides, cutSizes, keep);
  const hash = createHash('sha256');
  for (const { content, name } of files) hash.update(name).update(content);
  return { version: hash.digest('hex').slice(0, 12), files };
}

/** A search index whose files are kept below a folder. Plain data. */
export interface KeptIndex {
  version: string;
  names: string[];
}

/** Where a build keeps the files of its search index. */
export function searchFolder(generatedFilesDir: string): string {
  return path.join(generatedFilesDir, 'codebook-search');
}

/** Keeps the files of an index below a folder until they are published, each as soon as it is made: together they grow with the site. */
export function keepBelow(folder: string): KeepFile {
  return ({ content, name }) => {
    writeFileNow(folder, { path: toKeptName(name), content });
    return openKept(folder, name);
  };
}

/** An index without its files, which are kept below a folder. */
export function toKeptIndex({ files, version }: BuiltSearchIndex): KeptIndex {
  return { version, names: files.map(({ name }) => name) };
}

/** The same index, read from there. */
export function keptSearchIndex({ names, version }: KeptIndex, folder: string): BuiltSearchIndex {
  return { version, files: names.map((name) => openKept(folder, name)) };
}

function openKept(folder: string, name: string): SearchFile {
  return {
    name,
    get content() {
      return readFileSync(path.join(folder, toKeptName(name)), 'utf8');
    },
  };
}

function toKeptName(name: string): string {
  return `${name}.json`;
}

/** The files that are published, all below `/search-index/`. They may be cached for ever. */
export function toSearchIndexFiles({ files, version }: BuiltSearchIndex): SiteFile[] {
  return files.map((file) => toLazyFile(toFileName(searchIndexPath(file.name, version)), () => file.content));
}

/** What is loaded before anything is asked, for a service worker to keep ahead; the other files are worth keeping once they were used. */
export function firstSearchIndexFiles({ files, version }: BuiltSearchIndex): string[] {
  const isWhole = files.length === heads.length;
  return heads.slice(0, isWhole ? heads.length : 1).map((name) => searchIndexPath(name, version));
}

/** What is loaded to search: a small index with its words, as `searcherStore.ts` does. */
export function searchedAtFirst(index: BuiltSearchIndex): string[] {
  return firstSearchIndexFiles(index).slice(0, 2);
}

/** The files that every index has, as they are asked for. */
const heads = ['first', 'text', 'facts'];

/** What the browser has to know to fetch them; while developing nothing is written, so it holds them. */
export function toSearchManifest({ files, version }: BuiltSearchIndex, baseUrl: string, isDevelopment: boolean): SearchManifest {
  const manifest = { version, baseUrl };
  return isDevelopment ? { ...manifest, files: Object.fromEntries(files.map(({ content, name }) => [name, JSON.parse(content)])) } : manifest;
}
