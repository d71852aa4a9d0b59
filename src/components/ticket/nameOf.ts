import type { TicketSubject } from '../../catalog/ticket/types';

/** What the buttons are about, since many stand on one page: the condition, or the entry. */
export function nameOf({ conditions, providerName, reasonPhrase, statusCode }: TicketSubject): string {
  const [only, second] = conditions;
  return only && !second ? only.label : `${providerName} ${statusCode} ${reasonPhrase}`;
}
