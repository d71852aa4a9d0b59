import type { Reading } from '../diagnose/types';
import type { Actor, RetryAdvice } from '../records';

/** What a ticket gets: an answer to the customer, or a note for colleagues. */
export const ticketKinds = ['reply', 'note'] as const;
export type TicketKind = (typeof ticketKinds)[number];

/** How the place that it is pasted into reads marks. `rich` is HTML with plain text beside it. */
export const ticketFormats = ['rich', 'markdown', 'jira', 'plain'] as const;
export type TicketFormat = (typeof ticketFormats)[number];

/** Makes the absolute address of a site-relative path: `/429/` gives `https://codebook.example/429/`. */
export type ToUrl = (path: string) => string;

/** A condition, as far as a ticket needs it. `meaning`, `steps`, the notes and `escalateWith` are Markdown, the rest is literal. */
export interface TicketCondition {
  label: string;
  identifier: string | null;
  /** The body field that carries the identifier. */
  identifierField: string | null;
  meaning: string;
  steps: string[];
  actor: Actor;
  retry: { advice: RetryAdvice; note: string | null };
  /** Null = the provider does not say. */
  billed: boolean | null;
  billingNote: string | null;
  situationName: string;
  /** The situation's id. */
  situation?: string;
  /** What is seen when it is another condition (`text` is Markdown, `url` absolute). Not known where the condition comes from a lookup. */
  notThisOneIf?: { text: string; url: string | null }[];
  /** What to send to the provider's support. */
  escalateWith: string[];
  /** False when only another edition of the provider's page documents it. */
  isInCollectedEdition: boolean;
  /** Absolute. */
  url: string;
}

/** What a ticket is about: a status code of a provider, with the condition that it was or those that come into question. */
export interface TicketSubject {
  providerName: string;
  /** The digits. */
  statusCode: string;
  reasonPhrase: string;
  /** Markdown; what tells the conditions apart. Null where there is one condition, or no question is known. */
  question: string | null;
  conditions: TicketCondition[];
  /** Absolute: of the condition where there is one, else of the entry. */
  url: string;
}

/** What was read of the customer's call. It is masked again before it is written. */
export type TicketReading = Pick<Reading, 'method' | 'host' | 'path' | 'code' | 'time' | 'requestId' | 'retryAfter'> & Partial<Pick<Reading, 'identifier'>>;
