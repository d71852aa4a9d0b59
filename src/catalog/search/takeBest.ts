/** A document that has to do with a query. */
export interface Ranked {
  /** Among all documents. */
  position: number;
  score: number;
}

/** The best so many; of two with the same score the earlier one stays first. A list for a field needs no sorting of thousands. */
export function takeBest(found: readonly Ranked[], limit: number): Ranked[] {
  if (limit > 100) return found.toSorted((a, b) => b.score - a.score).slice(0, limit);
  const best: Ranked[] = [];
  for (const result of found) insert(result, best, limit);
  return best;
}

/** Puts a result into its place among the best so many. */
function insert(result: Ranked, best: Ranked[], limit: number): void {
  const last = best.at(-1);
  if (best.length >= limit && last && last.score >= result.score) return;
  let place = best.length;
  while (place > 0 && (best[place - 1]?.score ?? 0) < result.score) place -= 1;
  best.splice(place, 0, result);
  if (best.length > limit) best.pop();
}
