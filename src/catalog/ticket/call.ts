import type { List } from 'mdast';
import { mask } from '../diagnose/mask';
import { code, list, type Piece, paragraph, strong } from './nodes';
import type { TicketReading } from './types';

/** What was read of a call, as lines of a list; null where nothing names it. Secrets are masked, whatever the reading holds. */
export function callFacts(reading: TicketReading | undefined): List | null {
  if (!reading) return null;
  const { host, method, path, requestId, time } = reading;
  const facts: [term: string, value: string][] = [
    ['Request', [method, `${host ?? ''}${path ?? ''}`].filter(Boolean).join(' ')],
    ['Status code', reading.code ?? ''],
    ['Time', time ?? ''],
    ['Request id', requestId ?? ''],
    ['Retry-After', waitOf(reading) ?? ''],
  ];
  const known = facts.map(([term, value]) => [term, clean(value)] as const).filter(([, value]) => value !== '');
  const says = known.some(([term]) => term !== 'Status code');
  return says ? list(known.map(([term, value]) => paragraph(strong(`${term}:`), ' ', code(value)))) : null;
}

/** The wait that the answer itself asks for, as a sentence; empty where none was read. */
export function waitSentence(reading: TicketReading | undefined): Piece[] {
  const words = waitWords(reading);
  return words.length > 0 ? ['The answer itself asks ', ...words, '; please keep to that.'] : [];
}

/** The wait as part of a sentence: `to wait 30 seconds (Retry-After)`; empty where none was read. */
export function waitWords(reading: TicketReading | undefined): Piece[] {
  const wait = reading && waitOf(reading);
  if (!wait) return [];
  const span = 'seconds' in (reading.retryAfter ?? {}) ? `to wait ${wait}` : `to wait until ${wait}`;
  return [`${clean(span)} (`, code('Retry-After'), ')'];
}

function waitOf({ retryAfter }: TicketReading): string | null {
  if (!retryAfter) return null;
  if ('date' in retryAfter) return retryAfter.date;
  return `${retryAfter.seconds} ${retryAfter.seconds === 1 ? 'second' : 'seconds'}`;
}

/** One line, with secrets masked. */
function clean(value: string): string {
  return mask(value).replace(/\s+/g, ' ').trim();
}
