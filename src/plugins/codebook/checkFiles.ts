import path from 'node:path';

/**
 * Stops a build that would lose a page.
 * @throws Error that names every file that stands in the way of another.
 */
export function assertFiles(files: readonly string[]): void {
  const conflicts = findFileConflicts(files);
  if (conflicts.length > 0) throw new Error(`The build would lose files; give one of each pair another name:\n${conflicts.join('\n')}`);
}

/**
 * Holds against each other all files of a build: none lies outside of the output folder, none takes the place of another, also on systems
 * that do not tell capitals apart, and none is a folder to another.
 * @param files by their paths below the output folder
 * @returns what is wrong, a sentence each.
 */
export function findFileConflicts(files: readonly string[]): string[] {
  const seen = new Map<string, string>();
  const conflicts = files.flatMap((file) => {
    const key = toKey(file);
    const other = seen.get(key);
    seen.set(key, file);
    if (key.startsWith('..') || key.startsWith('/')) return [`${file} lies outside of the output folder.`];
    return other === undefined ? [] : [`${file} takes the place of ${other}.`];
  });
  const inTheWay = createFinder(seen);
  const asFolder = files.flatMap((file) => inTheWay(toKey(file)).map((other) => `${file} needs a folder where the file ${other} is.`));
  return [...conflicts, ...asFolder];
}

/** The path as the least careful system has it. Most are plain already. */
function toKey(file: string): string {
  return (/^[\w-]+(?:[./][\w-]+)*$/.test(file) ? file : path.posix.normalize(file).normalize('NFC')).toLowerCase();
}

/** Makes what finds the files that stand where a path needs a folder, the outermost first. Asks once for each folder. */
function createFinder(seen: ReadonlyMap<string, string>): (key: string) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  return function inTheWay(key: string): readonly string[] {
    const end = key.lastIndexOf('/');
    if (end < 0) return none;
    const folder = key.slice(0, end);
    const known = found.get(folder);
    if (known) return known;
    const other = seen.get(folder);
    const all = other === undefined ? inTheWay(folder) : [...inTheWay(folder), other];
    found.set(folder, all);
    return all;
  };
}

const none: readonly string[] = [];
