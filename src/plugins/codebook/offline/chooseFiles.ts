import { toFilePattern } from '../../../catalog/offline/filePattern';

/** A file whose name holds its content. */
export interface HashedFile {
  /** With the base path. */
  path: string;
  bytes: number;
}

/** Bounds in bytes as stored; over the wire it is about a quarter. */
export const largestPage = 1_000_000;
const largestFile = 1_500_000;
const allFiles = 4_000_000;

/**
 * Chooses which hashed files are fetched ahead: those that the indexes name, styles and fonts, scripts, then the search index by its names
 * and the rest of it, the small ones first, while the bytes last. Compressed copies beside them are no files of their own. Of the other files the
 * index has one name, so that the worker's own file does not grow with the site.
 * @param named the paths that the HTML of the indexes names
 */
export function chooseFiles(all: readonly HashedFile[], named: ReadonlySet<string>): { files: string[]; otherFiles: string[] } {
  const files: string[] = [];
  const otherFiles: string[] = [];
  let bytes = 0;
  for (const file of [...all].sort((one, other) => rank(one, named) - rank(other, named) || one.bytes - other.bytes)) {
    const fits = file.bytes <= largestFile && bytes + file.bytes <= allFiles;
    if (fits) bytes += file.bytes;
    (fits ? files : otherFiles).push(file.path);
  }
  return { files, otherFiles: [...new Set(otherFiles.map((path) => (isOfIndex(path) ? toFilePattern(path) : path)))] };
}

function rank({ path }: HashedFile, named: ReadonlySet<string>): number {
  if (named.has(path)) return 0;
  if (/\.(css|woff2)$/.test(path)) return 1;
  if (!isOfIndex(path)) return 2;
  return path.includes('/search-index/names') ? 3 : 4;
}

function isOfIndex(path: string): boolean {
  return path.includes('/search-index/');
}
