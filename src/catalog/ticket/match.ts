import type { Match, Reading } from '../diagnose/types';
import type { Lookup, LookupCondition } from '../lookup/lookup';
import type { TicketCondition, TicketSubject, ToUrl } from './types';

/** The conditions that a match names, in the order of their entry; none where it is a page about a code in general. */
export function conditionsOfMatch({ conditionIds, kind, path }: Match, { conditions }: Lookup): LookupCondition[] {
  if (kind === 'condition') return conditions.filter((condition) => condition.path === path);
  return conditions.filter(({ entryPath, id }) => entryPath === path && conditionIds.includes(id));
}

/** Projects what a diagnosis found to what a ticket needs; null where no provider's condition was found. */
export function toMatchSubject(match: Match, lookup: Lookup, toUrl: ToUrl): TicketSubject | null {
  const conditions = conditionsOfMatch(match, lookup);
  const [first, second] = conditions;
  if (!first) return null;
  const provider = lookup.providers.find(({ id }) => id === first.providerId);
  const code = lookup.codes.find((known) => known.code === first.code);
  return {
    providerName: provider?.name ?? first.providerId,
    statusCode: first.code,
    reasonPhrase: code?.isInForce ? code.title : first.label,
    question: second ? (lookup.questions[first.entryPath] ?? null) : null,
    conditions: conditions.map((condition) => toTicketCondition(condition, lookup, toUrl)),
    url: toUrl(second ? first.entryPath : first.sharePath),
  };
}

/** The first reading that a match explains: of its code, its provider and its identifier, as far as they were read. */
export function readingOfMatch(match: Match, readings: readonly Reading[], lookup: Lookup): Reading | null {
  const conditions = conditionsOfMatch(match, lookup);
  const isExplained = ({ code, identifier, provider }: Reading) =>
    conditions.some(
      (condition) =>
        (code === null || code === condition.code) &&
        (provider === null || provider.id === condition.providerId) &&
        (match.kind === 'entry' || identifier === null || condition.identifier === null || identifier.text === condition.identifier),
    );
  return readings.find(isExplained) ?? null;
}

function toTicketCondition(condition: LookupCondition, { providers, situations }: Lookup, toUrl: ToUrl): TicketCondition {
  const { actor, billed, billingNote, escalateAlsoWith, identifier, identifierField, isInCollectedEdition, label, meaning, retryNote, steps } = condition;
  const common = providers.find(({ id }) => id === condition.providerId)?.escalateWith ?? [];
  return {
    label,
    identifier,
    identifierField,
    meaning,
    steps,
    actor,
    retry: { advice: condition.retry, note: retryNote },
    billed,
    billingNote,
    situation: condition.situation,
    situationName: situations.find(({ id }) => id === condition.situation)?.name ?? condition.situation,
    escalateWith: [...common, ...escalateAlsoWith],
    isInCollectedEdition,
    url: toUrl(condition.sharePath),
  };
}
