import type { Paragraph, RootContent } from 'mdast';
import { callFacts } from './call';
import { code, type Piece, paragraph, strong } from './nodes';
import { isNoError } from './sentences';
import type { TicketCondition, TicketReading, TicketSubject } from './types';

/**
 * "Your call to … was answered with …": the label and the identifier are named where they say more than the phrase.
 * The identifier is left out where a call was read that does not show it.
 */
export function opening(subject: TicketSubject, condition?: TicketCondition, reading?: TicketReading): Piece[] {
  const { providerName, reasonPhrase, statusCode } = subject;
  const { identifier = null, label = reasonPhrase } = condition ?? {};
  const phrase = isLongerPhrase(label, reasonPhrase) ? label : reasonPhrase;
  const isNamed = phrase === label || label === identifier || label.toLowerCase() === reasonPhrase.toLowerCase();
  const isShown = identifier !== null && (!reading || Boolean(reading.identifier));
  return [
    `Your call to ${providerName} was `,
    ...(isUnanswered(subject) ? ['logged as ', strong(`${statusCode}: ${phrase}`)] : ['answered with ', strong(`${statusCode} ${phrase}`)]),
    ...(isNamed ? [] : [`, "${label}"`]),
    ...(isShown ? [' (', code(identifier), ')'] : []),
    '.',
  ];
}

/** Whether a label is the phrase with more behind it, as in `Payment Required / You Have Open Invoices`. */
export function isLongerPhrase(label: string, reasonPhrase: string): boolean {
  return label.startsWith(`${reasonPhrase} /`) || label.startsWith(`${reasonPhrase} (`);
}

/** The client left before there was an answer: the code stands in the server's log only. */
function isUnanswered({ conditions }: TicketSubject): boolean {
  return conditions.length > 0 && conditions.every(({ situation }) => situation === 'client-closed');
}

/** Said where nothing was refused. */
export function noErrorSentence(subject: TicketSubject): string {
  return isNoError(subject) ? ' This code is not an error.' : '';
}

/** The call that was looked at; nothing where none was read. */
export function callSection(reading: TicketReading | undefined): RootContent[] {
  const facts = callFacts(reading);
  return facts ? [paragraph('This is the call that we looked at:'), facts] : [];
}

/** Groups of sentences as one paragraph, with spaces between. */
export function toParagraph(...groups: (readonly Piece[])[]): Paragraph {
  const stated = groups.filter((group) => group.length > 0);
  return paragraph(...stated.flatMap((group, index) => (index > 0 ? [' ', ...group] : group)));
}
