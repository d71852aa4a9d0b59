import { collectedFirst } from '../editions';
import { toWords } from './clean';
import { type Decision, isCodeName, longest, ofCollectedEdition } from './decide';
import type { DiagnosisIndex } from './diagnosisIndex';
import { findLabels, type NamedCondition } from './identifyConditions';
import type { Evidence } from './readExchange';

/** What servers of any kind say: it points to nobody, even where one provider alone documents it. */
const everyday = new Set([
  'something went wrong',
  'backend fetch failed',
  'service not found',
  'url not found',
  'requested endpoint not found',
  'invalid parameter',
]);

/**
 * The conditions that fit a code together with what was said, where only one provider documents that: it is offered, not claimed.
 * Empty where the call went to an address of somebody else, and where nobody or several providers document it.
 */
export function findOnlyOwner(code: string, { named, origin, words }: Evidence, index: DiagnosisIndex): Decision[] {
  if (origin.host !== null) return [];
  const conditions = index.lookup.conditions.filter((condition) => condition.code === code);
  const said = named.filter(({ condition }) => condition.code === code);
  const lists = [said.filter(({ by }) => by === 'identifier'), said.filter(({ by }) => by === 'bodyText'), findLabels(conditions, words)];
  const found = lists.map((list) => longest(list.filter((one) => isSpecial(one, index)))).find((list) => list.length > 0) ?? [];
  if (new Set(found.map(({ condition }) => condition.providerId)).size !== 1) return [];
  return collectedFirst(found, ofCollectedEdition).map(({ condition, text }) => ({
    condition,
    reason: `Only ${nameOf(condition.providerId, index)} documents “${text}” for ${code}.`,
  }));
}

/** An identifier, or a text of three words or more, that is no name of a code and no everyday speech. */
function isSpecial({ by, condition: { code }, text }: NamedCondition, { phrases }: DiagnosisIndex): boolean {
  const words = toWords(text);
  const isLong = words.split(' ').length >= 3 || (by === 'identifier' && /[_\d]|\p{Ll}\p{Lu}/u.test(text));
  return isLong && !everyday.has(words) && !isCodeName(text, code, phrases) && !phrases.codeByWords.has(words);
}

function nameOf(providerId: string, { lookup }: DiagnosisIndex): string {
  return lookup.providers.find(({ id }) => id === providerId)?.name ?? providerId;
}
