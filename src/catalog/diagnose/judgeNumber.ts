import { isAmountOrName } from './amount';
import { isBesideProvider, isCrowd } from './besideProvider';
import { canStand } from './canStand';
import { toWords } from './clean';
import { hasErrorWord, isErrorKey } from './errorWord';
import type { PhraseIndex } from './phrases';
import { standsAlone } from './standsAlone';
import type { Surroundings } from './surroundings';
import { hasTranslatedName } from './translatedNames';
import { isVerb } from './verb';
import { articles, verbParts, withWords } from './words';

const [articleSet, withSet] = [new Set(articles), new Set(withWords)];

/** What is known beside the words around a number. */
export interface Knowledge {
  phrases: PhraseIndex;
  /** Whether a provider's name stands in these words. */
  namesProvider(words: string): boolean;
  /** Whether a provider that the whole text names documents this code. */
  isDocumented(code: string): boolean;
}

/** How surely three digits are a status code. 4: its name or the words "status code" stand with it; 3: an error word; 2: a verb or a provider; 0: none. */
export type Strength = 0 | 2 | 3 | 4;

/** How surely three digits are a status code; 0 where they are none. */
export function judge(code: string, around: Surroundings, known: Knowledge): Strength {
  if (hasItsName(code, around, known.phrases)) return 4;
  if (isAmountOrName(around)) return 0;
  if (hasTranslatedName(code, around)) return 4;
  if (/status[\s_-]?code[^\d\n]{0,50}$/i.test(around.before) || /response[\s_-]?code[^\d\n]{0,20}$/i.test(around.before)) return 4;
  const isTied = (around.sign !== '' && '=/#-'.includes(around.sign)) || /:$/.test(around.before);
  if (isTied && !isErrorKey(around)) return 0;
  if (hasErrorWord(around)) return 3;
  return isWeakly(code, around, known) ? 2 : 0;
}

/** On weak grounds only a number that is a known code counts, and one that is no failure only where much speaks for it. */
function isWeakly(code: string, around: Surroundings, { isDocumented, namesProvider, phrases }: Knowledge): boolean {
  if (!phrases.wordsByCode.has(code) || isCrowd(around)) return false;
  const hasArticle = articleSet.has(around.wordsBefore.at(-1) ?? '');
  const isFailure = /^[45]/.test(code) || (code.startsWith('3') && hasArticle);
  if (!isFailure && !namesProvider(around.before)) return false;
  return hasVerb(around) || isBesideProvider(around, namesProvider) || (isDocumented(code) && standsAlone(around, namesProvider));
}

/** How a call comes to its end: "came back with a 429", "ended in 503". */
const endsWith = /\b(?:c[ao]m(?:e|es|ing)|end(?:s|ed|ing)?|die[sd]?) (?:back |up )?(?:with|in) (?:an? )?$/i;

function hasVerb(around: Surroundings): boolean {
  const { after, before, isPlural, wordsBefore } = around;
  if (endsWith.test(before) && canStand(around)) return true;
  if (verbParts.some((part) => before.slice(-12).includes(part) || after.slice(0, 12).includes(part))) return true;
  const clause = wordsBefore.slice(wordsBefore.findLastIndex((word) => /^[.!?;]$/.test(word)) + 1);
  // "antwortet seit gestern auf jede Anfrage mit 429": the verb may stand far off.
  const near = withSet.has(clause.at(-1) ?? '') || articleSet.has(clause.at(-1) ?? '') ? clause : clause.slice(-6);
  const hasArticle = articleSet.has(near.at(-1) ?? '');
  // "got 500 in the lottery": without an article, a place may follow anything that was received.
  const isPlaced = !hasArticle && !isPlural && /^\s+in\b/.test(after);
  return near.some(isVerb) && !isPlaced && (hasArticle || canStand(around)) ? true : isVerb(around.wordAfter);
}

/** `404 Not Found`, `429 (Too Many Requests)`, `Bad Gateway (502)`. */
function hasItsName(code: string, { before, after }: Surroundings, { wordsByCode }: PhraseIndex): boolean {
  if (/^[12]/.test(code)) return false;
  // "304 not modified files": a redirect's name counts in capitals, right behind its number.
  if (code.startsWith('3')) return /^\s\p{Lu}/u.test(after) && (wordsByCode.get(code) ?? []).some((name) => `${toWords(after)} `.startsWith(`${name} `));
  const [wordsBefore, wordsAfter] = [toWords(before), toWords(after.replace(/^\s*(?:client|server) error:?/i, ''))];
  const isServerOrClientError = /^\s+(?:Client|Server) Error\b/i.test(after);
  return (
    isServerOrClientError || (wordsByCode.get(code) ?? []).some((name) => `${wordsAfter} `.startsWith(`${name} `) || ` ${wordsBefore}`.endsWith(` ${name}`))
  );
}
