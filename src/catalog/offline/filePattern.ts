/**
 * Stands for all files beside one whose names end alike: `/search-index/*.1f2e3d4c5b6a.json` for `/search-index/names-3.1f2e3d4c5b6a.json`. So a
 * search index has one name, however many files it has.
 */
export function toFilePattern(path: string): string {
  return path.replace(/[^/.]*(?=\.[^/]*$)/, '*');
}

/** Tells whether one of some names stands for a file. @param names paths, and patterns made by `toFilePattern` */
export function matchFiles(names: Iterable<string>): (path: string) => boolean {
  const all = [...names];
  const paths = new Set(all);
  const patterns = all.filter((name) => name.includes('*')).map((name) => name.split('*'));
  return (path) => paths.has(path) || patterns.some(([start = '', end = '']) => path.startsWith(start) && path.endsWith(end));
}
