import { verbs } from './words';

/** Whether a word says that somebody or something gives the number. */
export function isVerb(word: string): boolean {
  return (
    verbs.some((stem) => (stem.length > 3 ? word.startsWith(stem) : word === stem || word === `${stem}s`)) ||
    /^(?:gets|getting|sees|seeing|hits|hitting|says|saying)$/.test(word)
  );
}
