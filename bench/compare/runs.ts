/** When a result was kept, and when the run began that it came from; a result of before runs were noted has none. Both as ISO 8601. */
interface Kept {
  at: string;
  run?: string;
}

/** Says whether all figures are of one run, and from when to when they were taken. */
export function tellRuns(results: readonly Kept[]): string {
  const runs = new Set(results.map(({ at, run }) => run ?? at));
  const times = results.map(({ at }) => at).toSorted();
  const [first, last] = [[...runs].toSorted()[0], times.at(-1)];
  if (first === undefined || last === undefined) return 'Nothing was measured yet.';
  const span = `${toMinute(first)} to ${toMinute(last)} UTC`;
  return runs.size === 1 ? `All figures are of one run: ${span}.` : `The figures are of ${runs.size} runs: ${span}.`;
}

const toMinute = (time: string) => time.slice(0, 16).replace('T', ' ');
