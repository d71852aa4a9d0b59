import type { ConditionRecord, EntryRecord } from '../records';
import type { TicketCondition, TicketSubject, ToUrl } from './types';

/** An entry, or one condition of it: then without the question, since it is answered. */
type Entry = Pick<EntryRecord, 'provider' | 'statusCode' | 'reasonPhrase' | 'question' | 'path' | 'conditions'>;

/** Projects an entry with all its conditions to what a ticket needs. */
export function toTicketSubject({ conditions, path, provider, question, reasonPhrase, statusCode }: Entry, toUrl: ToUrl): TicketSubject {
  return {
    providerName: provider.name,
    statusCode: String(statusCode),
    reasonPhrase,
    question: conditions.length > 1 ? question : null,
    conditions: conditions.map((condition) => toTicketCondition(condition, toUrl)),
    url: toUrl(path),
  };
}

/** Projects one condition of an entry, for somebody who knows that it is this one. */
export function toConditionSubject(condition: ConditionRecord, reasonPhrase: string, toUrl: ToUrl): TicketSubject {
  const { provider, sharePath, statusCode } = condition;
  return toTicketSubject({ provider, statusCode, reasonPhrase, question: null, path: sharePath, conditions: [condition] }, toUrl);
}

function toTicketCondition(condition: ConditionRecord, toUrl: ToUrl): TicketCondition {
  const {
    actor,
    billed,
    billingNote,
    escalateWith,
    identifier,
    identifierField,
    isInCollectedEdition,
    label,
    meaning,
    notThisOneIf,
    resolution,
    retry,
    sharePath,
  } = condition;
  return {
    label,
    identifier,
    identifierField,
    meaning,
    steps: resolution.steps,
    actor,
    retry: { advice: retry.advice, note: retry.note },
    billed,
    billingNote,
    situation: condition.situation,
    situationName: condition.situationName,
    notThisOneIf: notThisOneIf.map(({ text, condition: other }) => ({ text, url: other ? toUrl(other.path) : null })),
    escalateWith,
    isInCollectedEdition,
    url: toUrl(sharePath),
  };
}
