import type { Piece } from './nodes';
import type { ToInline } from './toInline';
import type { TicketCondition, TicketSubject } from './types';

/** Sentences of a reply that follow from the facts of a condition. */

/** 2xx, and a stored copy that still serves: nothing was refused. */
export function isNoError({ statusCode }: Pick<TicketSubject, 'statusCode'>): boolean {
  return statusCode.startsWith('2') || statusCode === '304';
}

/** Steps that find something out and change nothing. */
const checks = /^(?:Ask for|Call|Check|Compare|Find out|Look|Make sure|Open|Read|See|Send|Test|Try|Verify)\b/;

/** What stands above the steps: whose turn it is. */
export function leadOf(condition: TicketCondition, subject: TicketSubject): string {
  const { actor } = condition;
  if (isNoError(subject) || (actor === 'caller' && subject.statusCode.startsWith('3'))) return 'How to go on:';
  if (actor === 'provider') return `${onTheProvidersSide(subject)} What you can check and do meanwhile:`;
  return actor === 'accountOwner' ? ownersLead(stepsOf(condition)) : 'What you can do:';
}

function ownersLead([first = '', second]: readonly string[]): string {
  const turn = 'In the end the owner of the account has to act.';
  return second && checks.test(first) ? `${turn} To make sure first, please try these steps:` : `${turn} What to do:`;
}

/** Said where the provider has to act. */
export function onTheProvidersSide({ providerName }: TicketSubject): string {
  return `The cause is most likely on ${providerName}'s side.`;
}

/** Steps without "Nothing to do", which the reply has said where there was no error. */
export function stepsOf({ steps }: TicketCondition): string[] {
  return steps.map((step) => step.replace(/^Nothing to do\.\s*/, '')).filter((step) => step !== '');
}

/** Whether the call is charged, as the provider documents it, with what it adds; nothing where it says nothing. */
export function billingPieces({ billed, billingNote }: Pick<TicketCondition, 'billed' | 'billingNote'>, subject: TicketSubject, toInline: ToInline): Piece[][] {
  const stated = billed === null ? '' : `According to its documentation, ${subject.providerName} ${billed ? 'charges' : 'does not charge'} for this call.`;
  return [toPieces(stated), billingNote ? toInline(billingNote) : []].filter((group) => group.length > 0).map((group) => [...group]);
}

/** The sentences of a text, each with its mark at the end. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!])\s+/).filter((sentence) => sentence !== '');
}

/** A sentence as a group of pieces; no group where it is empty. */
export function toPieces(sentence: string): Piece[] {
  return sentence === '' ? [] : [sentence];
}
