import type { RedirectData } from '../../data/schema/redirect';

/**
 * The ids that a provider had before, by its id of today: a folder that moved as a whole was a provider under another name. Links that name it
 * in a query, as macros of helpdesks do, are understood for ever.
 */
export function findFormerProviderIds(redirects: readonly RedirectData[]): Map<string, string[]> {
  const moves = new Map(redirects.flatMap(({ from, to }) => [[idOf(from), idOf(to)] as const]).filter(([from, to]) => from !== null && to !== null));
  const former = new Map<string, string[]>();
  for (const start of moves.keys()) {
    const end = endOf(start, moves);
    if (start !== null && end !== null && end !== start) former.set(end, [...(former.get(end) ?? []), start]);
  }
  return former;
}

/** `huntapi` of `/huntapi/*`; null for any other address. */
function idOf(address: string): string | null {
  return /^\/([a-z][a-z0-9-]*)\/\*$/.exec(address)?.[1] ?? null;
}

/** Where a chain of moves ends; a loop, which another check tells of, ends where it began. */
function endOf(start: string | null, moves: ReadonlyMap<string | null, string | null>): string | null {
  const seen = new Set<string | null>();
  let id = start;
  for (let next = moves.get(id); next !== undefined; next = moves.get(id)) {
    if (seen.has(next)) return start;
    seen.add(next);
    id = next;
  }
  return id;
}
