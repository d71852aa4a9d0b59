import { type TicketFormat, type TicketKind, ticketFormats, ticketKinds } from '../../catalog/ticket/types';

const key = 'codebook:ticket-choice';

/** Which text was copied last, and in which format. */
export interface TicketChoice {
  kind: TicketKind;
  format: TicketFormat;
}

const first: TicketChoice = { kind: 'reply', format: 'rich' };

/** The last choice on this device; the first of each list where storage is refused or holds something else. */
export function readTicketChoice(): TicketChoice {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    const choice: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
    return {
      kind: ticketKinds.find((kind) => kind === choice.kind) ?? first.kind,
      format: ticketFormats.find((format) => format === choice.format) ?? first.format,
    };
  } catch {
    return first;
  }
}

/** Remembers a choice on this device. */
export function rememberTicketChoice(choice: TicketChoice): void {
  try {
    localStorage.setItem(key, JSON.stringify(choice));
  } catch {
    // Storage is a convenience: where it is refused, nothing is remembered.
  }
}
