import type { RootContent } from 'mdast';
import { list, type Piece, paragraph } from './nodes';
import { isNoError } from './sentences';
import type { ToInline } from './toInline';
import type { TicketSubject } from './types';

/** What to send to the provider: of several conditions, what all of them need. */
export function escalation(subject: TicketSubject, toInline: ToInline): RootContent[] {
  const lead = isNoError(subject) ? 'If it was not expected, send:' : `Escalate to ${subject.providerName} with:`;
  return listed(
    lead,
    commonNeeds(subject).map((need) => [toInline(need)]),
  );
}

/** What each of the conditions needs. */
export function commonNeeds({ conditions }: TicketSubject): string[] {
  const [first, ...others] = conditions;
  return (first?.escalateWith ?? []).filter((need) => others.every(({ escalateWith }) => escalateWith.includes(need)));
}

/** A list under its lead; nothing where it is empty. */
export function listed(lead: string, items: readonly Piece[][], isOrdered = false): RootContent[] {
  if (items.length === 0) return [];
  return [
    paragraph(lead),
    list(
      items.map((item) => paragraph(...item)),
      isOrdered,
    ),
  ];
}
