import { toWords } from './clean';
import type { PhraseIndex } from './phrases';
import {
  articles,
  errorParts,
  errorWords,
  fillers,
  followers,
  otherCodes,
  otherNounParts,
  otherNouns,
  unitParts,
  units,
  verbParts,
  verbs,
  withWords,
} from './words';

/** A status code in running text, and how surely it is one. */
export interface FoundNumber {
  code: string;
  index: number;
  /** 4: its name or the words "status code" stand with it; 3: an error word; 2: a verb or a provider. */
  strength: 2 | 3 | 4;
}

const maxLine = 4000;
const set = (words: readonly string[]) => new Set(words);
const [articleSet, fillerSet, followerSet, unitSet, nounSet, codeSet, withSet] = [articles, fillers, followers, units, otherNouns, otherCodes, withWords].map(
  set,
);

/** "500 per month" is a rate, while Italian "404 per ogni" is not. */
const perUnit =
  /^\s(?:per|pro)\s(?:month|day|week|year|second|minute|hour|user|seat|call|request|item|mese|anno|giorno|ora|monat|jahr|tag|woche|stunde|minute|sekunde|nutzer)/i;

/** What stands around a number. */
interface Surroundings {
  before: string;
  after: string;
  wordsBefore: string[];
  wordAfter: string;
  /** The sign that ties the word before to the number, as in `status=404`. */
  sign: string;
}

/**
 * Finds the status codes in running text. Ports, amounts, durations, dates and numbers of things are none.
 * @param namesProvider whether a provider's name stands in these words.
 */
export function findNumbers(text: string, phrases: PhraseIndex, namesProvider: (words: string) => boolean): FoundNumber[] {
  return text.split('\n').flatMap((line) => findInLine(line.slice(0, maxLine), phrases, namesProvider));
}

function findInLine(line: string, phrases: PhraseIndex, namesProvider: (words: string) => boolean): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of line.matchAll(/(?<![\d.])\d{3}(?!\d)/g)) {
    const [code] = match;
    if (!/^[345]/.test(code) && !phrases.wordsByCode.has(code)) continue;
    const around = lookAround(line, match.index);
    const strength = isPartOfMore(line, match.index) ? 0 : judge(code, around, phrases, namesProvider);
    if (strength !== 0) found.push({ code, index: match.index, strength });
  }
  return found;
}

function lookAround(line: string, index: number): Surroundings {
  const before = line.slice(Math.max(0, index - 80), index);
  const after = line
    .slice(index + 3, index + 63)
    .replace(endings, '')
    .replace(/^s\b/, '')
    .replace(elision, ' ');
  const sign = /(?:=>|[:=#/-])["'(\\[\s]*$/.exec(before)?.[0].trim().charAt(0) ?? '';
  const wordsBefore = before.toLowerCase().match(/[\p{L}\p{M}]+(?:['’.]\p{L}+)*|\d+|[.!?;](?=\s)/gu) ?? [];
  const wordAfter = /^["'”’»)\]*,\s-]{0,4}([\p{L}\p{M}]+(?:-\p{L}+)*)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  return { before, after, wordsBefore: wordsBefore.slice(-12), wordAfter, sign };
}

/** French and Italian leave a vowel out: "500 d'APITube" is not days. */
const elision = /^\s(?:[cdjlmnst]|qu|dell|all|dall|nell|sull)['’](?=\p{L})/iu;

/** Endings that make a noun or verb of a code: "403er", "402ing", "404's". */
const endings = /^['’]?(?:er|ern|ers|ing|ed|ler)\b|^['’][sd]\b/;

/** What stands in front of "429s" where it means answers and not seconds. */
const pluralLead =
  /(?:(?:lots|plenty|bunch|spike|flood|number|couple|wave|tons?) (?:of|in)|many|(?:gets?|getting|got|sees?|seeing|seen|gives?|giving|gave|returns?|returning|returned|throws?|throwing|sends?|sending)(?: \w{1,12}){0,2}|intermittent|random|sporadic|constant|occasional|frequent|these|those|with|more|some|the)\s+$/i;

/** "400 to 410" are pages, people or prices. */
const rangeAfter = /^\s(?:to|till|until|through|bis|à|a|al|hasta|até|tot|till|til|до)\s\d/i;
const rangeBefore = /\d\s(?:to|till|until|through|bis|à|a|al|hasta|até|tot|til|до)\s$/i;

/** Whether the three digits are part of a longer number, word, address, date, version, amount or telephone number. */
function isPartOfMore(line: string, index: number): boolean {
  const before = line.slice(Math.max(0, index - 24), index);
  const after = line.slice(index + 3, index + 27);
  const isPlural = /^s\b/.test(after) && pluralLead.test(before);
  if (endings.test(after)) return /[A-Za-z0-9_.,$€-]$/.test(before);
  if (/^s\b/.test(after)) return !isPlural || /^s\s+(?:time|delay|later|wait|elapsed|latency|duration)/i.test(after);
  if (/^(?:[A-Za-z0-9_À-ɏͰ-ӿ]|[.,:/]\d|\s?[%‰]|-\d|\s?-\s?\d|th\b)/.test(after) && !/^\/[45]\d\d(?!\d)/.test(after)) return true;
  if (/(?:[$€£¥₹₽+@~&?\\]|(?<!\.\.)\.)\s?$/.test(before) || /\d[.,:/-]$/.test(before.replace(/[45]\d\d\/$/, ''))) return true;
  if (/[A-Za-z0-9_À-ɏͰ-ӿ]$/.test(before) && !/(?:^|[^A-Za-z])(?:http|https|e|rc|status|code|error|err)[_]?$/i.test(before)) return true;
  if (/^\s?[*+]\s?[\d(]/.test(after)) return true;
  if (rangeAfter.test(after) || rangeBefore.test(before)) return true;
  // Groups of digits of other lengths beside it: a telephone or card number.
  return /(?:\+\d{1,3}|\d)[\s().-]{1,3}$/.test(before) || /^[\s().-]{1,3}\d{4}/.test(after) || /^\s\d{2,3}[\s-]\d{2,4}/.test(after);
}

function judge(code: string, around: Surroundings, phrases: PhraseIndex, namesProvider: (words: string) => boolean): 0 | FoundNumber['strength'] {
  if (hasItsName(code, around, phrases)) return 4;
  if (isAmountOrName(around)) return 0;
  if (/status[\s_-]?code[^\d\n]{0,50}$/i.test(around.before) || /response[\s_-]?code[^\d\n]{0,20}$/i.test(around.before)) return 4;
  const isTied = (around.sign !== '' && '=/#-'.includes(around.sign)) || /:$/.test(around.before);
  if (isTied && !isErrorKey(around)) return 0;
  if (hasErrorWord(around)) return 3;
  // On weak grounds only a number that is a known code counts.
  if (!phrases.wordsByCode.has(code)) return 0;
  if (!/^[45]/.test(code) && !namesProvider(around.before)) return 0;
  return hasVerb(around) || isBesideProvider(around, namesProvider) ? 2 : 0;
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

/** Words that may stand between a noun and its number. */
const smallWords = set(['number', 'num', 'no', 'nr', 'id', 'is', 'of', 'the', 'was', 'der', 'de', 'n', 'nº']);

function isAmountOrName({ after, before, sign, wordAfter, wordsBefore }: Surroundings): boolean {
  if (unitParts.test(after) || otherNounParts.test(before)) return true;
  if (unitSet?.has(wordAfter) && !/^["'”’»)\]]*[.,;]/.test(after) && !/^[^\p{L}]*\p{L}+[=:]/u.test(after)) return true;
  if (perUnit.test(after)) return true;
  const said = wordsBefore.filter((word) => !smallWords.has(word));
  const nouns = said.slice(-1);
  const isOtherCode = (codeSet?.has(said.at(-2) ?? '') ?? false) && /^(?:codes?|status|código)$/.test(said.at(-1) ?? '');
  const isNumbered = /(?:\b(?:number|num|no|nr|id|n[°º])\.?|[№#]|\bn[°º])[\s:=]*$/i.test(before) && !nouns.some(isErrorWord);
  return isOtherCode || isNumbered || nouns.some((word) => nounSet?.has(word) || streetEnd.test(word)) || (sign === '#' && !nouns.some(isErrorWord));
}

/** Streets are written as one word in several languages: a house number follows. */
const streetEnd = /\p{L}(?:stra(?:ß|ss)e|str|weg|platz|gasse|allee|damm|straat|laan|gatan|gata|vej|gade|veien)$/u;

/** `status=`, `http_code:`, `E`, `HTTP-`. */
function isErrorKey({ before }: Surroundings): boolean {
  const key = /([A-Za-z_.$-]*?)["'\\\]]*\s*(?:=>|[:=#/-])["'(\\[\s]*$/.exec(before.slice(-40))?.[1] ?? '';
  if (key === '') return isErrorWord(/([\p{L}\p{M}]+)\s*(?:=>|[:=#/-])["'(\\[\s]*$/u.exec(before)?.[1]?.toLowerCase() ?? '');
  const words = toWords(key).split(' ');
  return words.some((word) => isErrorWord(word)) && !words.some((word) => codeSet?.has(word));
}

function isErrorWord(word: string): boolean {
  return (
    errorWords.some((stem) => (stem.length > 4 || (stem.length > 3 && /[^a-z]/.test(stem)) ? word.startsWith(stem) : word === stem)) ||
    /^(?:error|fehler|erreur|status|http)(?:code|status|meldung|e?s|er|code?s)?$/.test(word)
  );
}

function hasErrorWord(around: Surroundings): boolean {
  const { after, before, wordAfter, wordsBefore } = around;
  if (/(?:^|[^A-Za-z])(?:http|https|e|rc|status|code|error|err)[_]?$/i.test(before)) return true;
  if (errorParts.some((part) => before.slice(-14).includes(part) || after.slice(0, 10).includes(part))) return true;
  if (isErrorWord(wordAfter)) return true;
  for (const word of wordsBefore.slice(-5).reverse()) {
    if (isErrorWord(word)) return true;
    if (!fillerSet?.has(word) && !isVerb(word)) return false;
  }
  return false;
}

function isVerb(word: string): boolean {
  return (
    verbs.some((stem) => (stem.length > 3 ? word.startsWith(stem) : word === stem || word === `${stem}s`)) ||
    /^(?:gets|getting|sees|seeing|hits|hitting|says|saying)$/.test(word)
  );
}

/** How a call comes to its end: "came back with a 429", "ended in 503". */
const endsWith = /\b(?:c[ao]m(?:e|es|ing)|end(?:s|ed|ing)?|die[sd]?) (?:back |up )?(?:with|in) (?:an? )?$/i;

function hasVerb(around: Surroundings): boolean {
  const { after, before, wordsBefore } = around;
  if (endsWith.test(before) && canStand(around)) return true;
  if (verbParts.some((part) => before.slice(-12).includes(part) || after.slice(0, 12).includes(part))) return true;
  const clause = wordsBefore.slice(wordsBefore.findLastIndex((word) => /^[.!?;]$/.test(word)) + 1);
  // "antwortet seit gestern auf jede Anfrage mit 429": the verb may stand far off.
  const near = withSet?.has(clause.at(-1) ?? '') ? clause : clause.slice(-6);
  const hasArticle = articleSet?.has(near.at(-1) ?? '') ?? false;
  // "got 500 in the lottery": without an article, a place may follow anything that was received.
  const isPlaced = !hasArticle && /^\s+in\b/.test(after);
  return near.some(isVerb) && !isPlaced && (hasArticle || canStand(around)) ? true : isVerb(around.wordAfter);
}

/** Whether what follows leaves the number a code: a function word, a stop or the end. */
function canStand({ after, wordAfter }: Surroundings): boolean {
  return (
    wordAfter === '' ||
    /^["'”’»)\]*]*[.,;:!?)(\]]/.test(after) ||
    (followerSet?.has(wordAfter) ?? false) ||
    isErrorWord(wordAfter) ||
    /[^\p{Script=Latin}-]/u.test(wordAfter)
  );
}

function isBesideProvider(around: Surroundings, namesProvider: (words: string) => boolean): boolean {
  const near = around.before.split(/\s+/).slice(-4).join(' ');
  const next = around.after.trim().split(/\s+/).slice(0, 3).join(' ');
  return namesProvider(next) || (namesProvider(near) && (canStand(around) || /^\s*\S*$/.test(around.after) || isErrorOrVerbSoon(around)));
}

/** Other languages put the word for error or the verb behind: "Infoplug 402 hatası". */
function isErrorOrVerbSoon({ after }: Surroundings): boolean {
  const words = after.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.slice(0, 3).some((word) => isErrorWord(word) || isVerb(word));
}
