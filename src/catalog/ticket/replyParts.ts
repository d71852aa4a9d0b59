import type { Paragraph, RootContent } from 'mdast';
import { callFacts } from './call';
import { code, type Piece, paragraph, strong } from './nodes';
import { isNoError } from './sentences';
import type { TicketCondition, TicketReading, TicketSubject } from './types';

/** "Your call to … was answered with …": the label and the identifier are named where they say more than the phrase. */
export function opening({ providerName, reasonPhrase, statusCode }: TicketSubject, condition?: TicketCondition): Piece[] {
  const { identifier = null, label = reasonPhrase } = condition ?? {};
  const isLonger = label.startsWith(`${reasonPhrase} /`) || label.startsWith(`${reasonPhrase} (`);
  const isNamed = isLonger || label === identifier || label.toLowerCase() === reasonPhrase.toLowerCase();
  return [
    `Your call to ${providerName} was answered with `,
    strong(`${statusCode} ${isLonger ? label : reasonPhrase}`),
    ...(isNamed ? [] : [`, "${label}"`]),
    ...(identifier ? [' (', code(identifier), ')'] : []),
    '.',
  ];
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
