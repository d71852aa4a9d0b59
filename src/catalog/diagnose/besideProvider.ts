import { canStand } from './canStand';
import { isErrorWord } from './errorWord';
import type { Surroundings } from './surroundings';
import { isVerb } from './verb';
import { countingWords, followers } from './words';

const [countingSet, followerSet] = [new Set(countingWords), new Set(followers)];

/** Whether a provider's name stands so near that the number is its answer: "Infoplug 402", "429 from Sportradar". */
export function isBesideProvider(around: Surroundings, namesProvider: (words: string) => boolean): boolean {
  if (isBeforeProvider(around, namesProvider)) return true;
  const near = around.before.split(/\s+/).slice(-4).join(' ');
  return namesProvider(near) && !isCounted(around) && (canStand(around) || /^\s*[^\s\p{Lu}]*$/u.test(around.after) || isErrorOrVerbSoon(around));
}

/** "We only need 500 from Infoplug". */
const isWished =
  /\b(?:we|i|wir|ich|nous|on) (?:\p{L}+ )?(?:needs?|want|wants|buy|bought|ordered?|brauchen?|wollen?|bestellen|bestellten|kaufen|kauften|voulons|achetons)(?: \p{L}+){0,2}\s+$/iu;

const hasMore = /^\s(?:and|or|und|oder|et|ou|y|o|e|en|of)\s(?:more|counting|mehr|plus|más|mais|più|meer)\b/iu;

/** Whether the number counts those who speak, is wished for, grows or has more to it: "We are 404 at Sportradar today", "500 and more". */
export function isCrowd({ after, before }: Surroundings): boolean {
  const isSelf = /\b(?:we are|we were|wir sind|wir waren|nous sommes|somos|siamo|wij zijn|we zijn)(?: [\p{L}'’]+)?\s+$/iu.test(before);
  const isStart = /\b(?:from|von|de|da|van)\s$/i.test(before) && /\s(?:to|auf|à|a|naar)\s\d/i.test(after);
  const isEnd = /\b(?:from|von|de|da|van)\s\d{3}\b.*\s(?:to|auf|à|a|naar)\s$/i.test(before);
  return isSelf || isStart || isEnd || isWished.test(before) || hasMore.test(after);
}

/** A provider's name follows at once, or after words that leave the number a code: "429 jobs at HuntAPI" is a count. */
function isBeforeProvider({ after }: Surroundings, namesProvider: (words: string) => boolean): boolean {
  const next = after.trim().split(/\s+/).slice(0, 3);
  const start = [2, 1, 0].find((from) => namesProvider(next.slice(from).join(' ')));
  const between = start === undefined ? [] : next.slice(0, start).flatMap((word) => word.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  return start !== undefined && between.every((word) => followerSet.has(word) || isErrorWord(word) || isVerb(word) || /[^\p{Script=Latin}]/u.test(word));
}

/** "We pay Infoplug just 402": in the same clause it is an amount. */
const isPaid =
  /\b(?:zahl(?:e|en|t|te|ten)|bezahl\p{L}*|pays?|paying|paid|owes?|owed|paie|payons|payé|pag(?:o|a|amos|ado|am|ato|hiamo)|betal\p{L}*)\b[^.!?;:,]{0,40}$|\b(?:budgets?|costs?|kostet\p{L}*|coûte\p{L}*|cuesta\p{L}*|custa\p{L}*)\b[^.!?;]{0,40}$/iu;
/** "500 are waiting" counts things, while one code is in the singular. */
const pluralVerbs = new Set(['are', 'were', 'sind', 'waren', 'sont', 'étaient', 'son', 'eran', 'são', 'eram', 'sono', 'erano', 'zijn']);

/** "has 500 by now", "customers: 500 and counting", "404 of 500". */
function isCounted({ after, before, isPlural, wordAfter, wordsBefore }: Surroundings): boolean {
  const isHeading =
    /\b(?:customers?|clients?|users?|downloads?|runs?|visits?|views?|sales?|members?|leads?|seats?|employees|kunden|nutzer|mitglieder|clientes|usuarios|utilisateurs|clienti|utenti|klanten):\s*$/i.test(
      before,
    );
  if (isHeading || isPaid.test(before) || (!isPlural && pluralVerbs.has(wordAfter))) return true;
  return (/\p{L}\s+$/u.test(before) && countingSet.has(wordsBefore.at(-1) ?? '')) || /^\s(?:out of|of|von|sur|de|di|van)\s\d/i.test(after);
}

/** Other languages put the word for error or the verb behind: "Infoplug 402 hatası". */
function isErrorOrVerbSoon({ after }: Surroundings): boolean {
  const words = after.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.slice(0, 3).some((word) => isErrorWord(word) || isVerb(word));
}
