/** Pages that are in every set: they are measured, or lead to what is measured. */
const pinned = ['/', '/codes/', '/4xx/', '/429/', '/sportradar/', '/sportradar/429/'];

/** Every peer has its own page of search. */
const left = new Set(['/search/']);

/** So many of the paths, the pinned ones among them and the others evenly spread; the same for the same paths. */
export function choosePaths(paths: readonly string[], count: number): string[] {
  const known = paths.filter((path) => !left.has(path)).toSorted();
  if (known.length <= count) return known;
  const first = pinned.filter((path) => known.includes(path));
  const others = known.filter((path) => !first.includes(path));
  const wanted = Math.max(0, count - first.length);
  const spread = Array.from({ length: wanted }, (_, position) => others[Math.floor((position * others.length) / wanted)]);
  return [...first, ...spread].flatMap((path) => path ?? []).toSorted();
}
