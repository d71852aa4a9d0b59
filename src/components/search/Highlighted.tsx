import { squash } from '../../catalog/search/words';

/** A text with the words that a search asked for marked. */
export function Highlighted({ text, words }: { text: string; words: readonly string[] }) {
  return toRuns(text, words).map(({ isAsked, run }, index) => {
    const key = `${index} ${run}`;
    return isAsked ? <mark key={key}>{run}</mark> : <span key={key}>{run}</span>;
  });
}

/** The text in runs that are asked for and runs that are not, so that a line is a handful of elements rather than one a word. */
function toRuns(text: string, words: readonly string[]): { run: string; isAsked: boolean }[] {
  const asked = words.filter((word) => word.length > 1);
  const runs: { run: string; isAsked: boolean }[] = [];
  for (const run of text.split(/([\p{L}\p{N}]+)/u).filter(Boolean)) {
    const squashed = squash(run);
    const isAsked = asked.some((word) => squashed.startsWith(word));
    const last = runs.at(-1);
    if (last && !last.isAsked && !isAsked) last.run += run;
    else runs.push({ run, isAsked });
  }
  return runs;
}
