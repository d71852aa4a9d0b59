import { isErrorWord } from './errorWord';
import type { Surroundings } from './surroundings';
import { otherCodes, otherNounParts, otherNouns, unitParts, units } from './words';

const [codeSet, nounSet, unitSet] = [new Set(otherCodes), new Set(otherNouns), new Set(units)];

/** "500 per month" is a rate, while Italian "404 per ogni" is not. */
const perUnit =
  /^\s(?:per|pro|par|por|al|je|an?)\s(?:mois|jour|an|mes|mês|día|dia|maand|month|day|week|year|second|minute|hour|user|seat|call|request|item|mese|anno|giorno|ora|monat|jahr|tag|woche|stunde|minute|sekunde|nutzer)(?:e?[sn])?(?!\p{L}|\s(?:ago|later|before))/iu;

/** Words that may stand between a noun and its number. */
const smallWords = new Set(['number', 'num', 'no', 'nr', 'id', 'is', 'of', 'the', 'was', 'der', 'de', 'n', 'nº']);

/** Whether the number counts or names something else: an amount, a duration, an order, a room. */
export function isAmountOrName({ after, before, sign, wordAfter, wordsBefore }: Surroundings): boolean {
  if (unitParts.test(after) || otherNounParts.test(before)) return true;
  if (unitSet.has(wordAfter) && !/^["'”’»)\]]*[.,;]/.test(after) && !/^[^\p{L}]*\p{L}+[=:]/u.test(after)) return true;
  if (perUnit.test(after) || nounSet.has(listed.exec(before)?.[1]?.toLowerCase() ?? '')) return true;
  const said = wordsBefore.filter((word) => !smallWords.has(word));
  const nouns = said.slice(-1);
  const isOtherCode = codeSet.has(said.at(-2) ?? '') && /^(?:codes?|status|código)$/.test(said.at(-1) ?? '');
  const isNumbered = /(?:\b(?:number|num|no|nr|id|n[°º])\.?|[№#])[\s:=]*$/i.test(before) && !nouns.some(isErrorWord);
  return isOtherCode || isNumbered || nouns.some((word) => nounSet.has(word) || streetEnd.test(word)) || (sign === '#' && !nouns.some(isErrorWord));
}

/** "orders 404 and 500": what the first number names, the second names too. */
const listed = /(\p{L}+)\s\d+(?:\s?,\s?|\s(?:and|or|und|oder|et|ou|y|e|o|en|of|&)\s)$/iu;

/** Streets are written as one word in several languages: a house number follows. */
const streetEnd = /\p{L}(?:stra(?:ß|ss)e|str|weg|platz|gasse|allee|damm|straat|laan|gatan|gata|vej|gade|veien)$/u;
