import { toWords } from './clean';
import type { Surroundings } from './surroundings';
import { isVerb } from './verb';
import { errorParts, errorWords, fillers, localNames, otherCodes } from './words';

const [fillerSet, codeSet] = [new Set(fillers), new Set(otherCodes)];

/** `status=`, `http_code:`, `E`, `HTTP-`. */
export function isErrorKey({ before }: Surroundings): boolean {
  const key = /([A-Za-z_.$-]*?)["'\\\]]*\s*(?:=>|[:=#/-])["'(\\[\s]*$/.exec(before.slice(-40))?.[1] ?? '';
  if (key === '') return isErrorWord(/([\p{L}\p{M}]+)\s*(?:=>|[:=#/-])["'(\\[\s]*$/u.exec(before)?.[1]?.toLowerCase() ?? '');
  const words = toWords(key).split(' ');
  return words.some((word) => isErrorWord(word)) && !words.some((word) => codeSet.has(word));
}

/** Whether a word says that the number beside it is a status code. */
export function isErrorWord(word: string): boolean {
  return (
    errorWords.some((stem) => (stem.length > 4 || (stem.length > 3 && /[^a-z]/.test(stem)) ? word.startsWith(stem) : word === stem)) ||
    /^(?:error|fehler|erreur|status|http)(?:code|status|meldung|e?s|er|code?s)?$/.test(word)
  );
}

/** Whether words of failure stand with the number. */
export function hasErrorWord(around: Surroundings): boolean {
  const { after, before, wordAfter, wordsBefore } = around;
  if (/(?:^|[^A-Za-z])(?:http|https|e|rc|status|code|error|err)[_]?$/i.test(before)) return true;
  if (localNames.test(after)) return true;
  if (errorParts.some((part) => before.slice(-14).includes(part) || after.slice(0, 10).includes(part))) return true;
  if (isErrorWord(wordAfter)) return true;
  for (const word of wordsBefore.slice(-5).reverse()) {
    if (isErrorWord(word)) return true;
    if (!fillerSet.has(word) && !isVerb(word)) return false;
  }
  return false;
}
