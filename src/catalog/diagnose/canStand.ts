import { isErrorWord } from './errorWord';
import type { Surroundings } from './surroundings';
import { followers } from './words';

const followerSet = new Set(followers);
/** German sets the first part of a verb behind: "lehnt Anfragen mit 429 ab". At the end of a clause only: "500 ab Lager" is a count. */
const verbEnd = /^["'”’»)]*\s(?:fehl|ab|an|aus|auf|zurück)\s*(?:[.,;:!?]|$)/;

/** Whether what follows leaves the number a code: a function word, a stop or the end. */
export function canStand({ after, wordAfter }: Surroundings): boolean {
  return (
    wordAfter === '' ||
    /^["'”’»)\]*]*[.,;:!?)(\]]/.test(after) ||
    followerSet.has(wordAfter) ||
    isErrorWord(wordAfter) ||
    verbEnd.test(after) ||
    /[^\p{Script=Latin}-]/u.test(wordAfter)
  );
}
