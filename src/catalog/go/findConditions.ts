import { collectedFirst } from '../editions';
import { unique } from '../evidence';
import type { LookupCondition } from '../lookup/lookup';
import { isIdentifierLike } from '../search/nameKey';
import { isSlip, squash, wordsOf } from '../search/words';

/** Longer than any identifier or label. */
const longest = 200;

/**
 * The conditions that an identifier names, in the surest way in which it names any: verbatim, whatever its case and marks, by label or
 * fragment, with a slip. Without a provider an ordinary word such as `unauthorized` names all that are called so in any way.
 * Conditions of the collected edition come first.
 */
export function findByIdentifier(value: string, conditions: readonly LookupCondition[], isAtProvider: boolean): LookupCondition[] {
  const asked = value.slice(0, longest).replace(/^#/, '').trim();
  const squashed = squash(asked);
  if (squashed === '') return [];
  const verbatim = ({ identifier }: LookupCondition) => identifier === asked;
  const byIdentifier = ({ identifier }: LookupCondition) => identifier !== null && squash(identifier) === squashed;
  const byName = (condition: LookupCondition) => namesOf(condition).some((name) => squash(name) === squashed);
  const bySlip = (condition: LookupCondition) => namesOf(condition).some((name) => isSlip(squash(name), squashed));
  const isWord = !isAtProvider && !isIdentifierLike(asked);
  const ways = isWord ? [byName, bySlip] : [verbatim, byIdentifier, byName, bySlip];
  return collectedFirst(ways.map((way) => conditions.filter(way)).find((found) => found.length > 0) ?? [], ofCollectedEdition);
}

/** Whether a value is the identifier, label or fragment of a condition, but for case and marks. */
export function isNamedExactly(value: string, conditions: readonly LookupCondition[]): boolean {
  const squashed = squash(value.slice(0, longest));
  return squashed !== '' && conditions.some((condition) => namesOf(condition).some((name) => squash(name) === squashed));
}

/** The conditions whose identifier stands in a text as written, where it cannot be an ordinary word or the name of a code. */
export function findIdentifiersIn(text: string, conditions: readonly LookupCondition[], isCodeName: (name: string) => boolean): LookupCondition[] {
  const tokens = new Set(text.split(/[^\p{L}\p{N}_]+/u));
  return conditions.filter(({ identifier }) => identifier !== null && isIdentifierLike(identifier) && !isCodeName(identifier) && tokens.has(identifier));
}

/**
 * The conditions whose identifier, label or documented text stands in a text: of those only the longest, since "Rate Limit Exceeded" says more
 * than "Rate Limit". A name of the code itself stands in every answer with that code, so it singles out none.
 */
export function findNamedIn(text: string, conditions: readonly LookupCondition[], isCodeName: (name: string) => boolean): LookupCondition[] {
  const said = ` ${wordsOf(text).join(' ')} `;
  const found = conditions.map((condition) => {
    const names = [...namesOf(condition), ...condition.bodyTexts.map((body) => body.text)].filter((name) => !isCodeName(name) && isSaid(name, said));
    return { condition, length: Math.max(0, ...names.map((name) => squash(name).length)) };
  });
  const best = Math.max(1, ...found.map(({ length }) => length));
  return collectedFirst(
    found.filter(({ length }) => length === best).map(({ condition }) => condition),
    ofCollectedEdition,
  );
}

/** A short word such as "OK" or "Gone" is everyday speech, unless nothing else is said. */
function isSaid(name: string, said: string): boolean {
  const words = ` ${wordsOf(name).join(' ')} `;
  return words === said || (squash(name).length >= 8 && said.includes(words));
}

function namesOf({ id, identifier, label }: LookupCondition): string[] {
  return unique([identifier ?? label, label, ...label.split(' / '), id]);
}

function ofCollectedEdition({ isInCollectedEdition }: LookupCondition): boolean {
  return isInCollectedEdition;
}
