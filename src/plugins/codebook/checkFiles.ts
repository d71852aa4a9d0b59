import path from 'node:path';

/** A file that is about to be written, and whose it is. */
interface PlannedFile {
  /** Below the output folder. */
  path: string;
}

/**
 * Stops a build that would lose a page.
 * @throws Error that names every file that stands in the way of another.
 */
export function assertFiles(files: readonly PlannedFile[]): void {
  const conflicts = findFileConflicts(files);
  if (conflicts.length > 0) throw new Error(`The build would lose files; give one of each pair another name:\n${conflicts.join('\n')}`);
}

/**
 * Holds against each other all files of a build: none lies outside of the output folder, none takes the place of another, also on systems
 * that do not tell capitals apart, and none is a folder to another.
 * @returns what is wrong, a sentence each.
 */
export function findFileConflicts(files: readonly PlannedFile[]): string[] {
  const targets = files.map((file) => ({ file, key: path.posix.normalize(file.path).normalize('NFC').toLowerCase() }));
  const seen = new Map<string, string>();
  const conflicts = targets.flatMap(({ file, key }) => {
    const other = seen.get(key);
    seen.set(key, file.path);
    if (key.startsWith('..') || path.posix.isAbsolute(key)) return [`${file.path} lies outside of the output folder.`];
    return other === undefined ? [] : [`${file.path} takes the place of ${other}.`];
  });
  const asFolder = targets.flatMap(({ file, key }) =>
    foldersOf(key).flatMap((folder) => (seen.has(folder) ? [`${file.path} needs a folder where the file ${seen.get(folder)} is.`] : [])),
  );
  return [...conflicts, ...asFolder];
}

function foldersOf(key: string): string[] {
  const parts = key.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
