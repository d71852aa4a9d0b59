import { lowerFirst } from '../lowerFirst';
import type { RetryAdvice } from '../records';
import { waitSentence, waitWords } from './call';
import type { Piece } from './nodes';
import { sentencesOf } from './sentences';
import type { ToInline } from './toInline';
import type { TicketCondition, TicketReading, TicketSubject } from './types';

const again = 'Please send the request again';
const paused = `${again} with growing pauses`;
const ownAdvice = /^The growing pauses are our advice[:.]\s*/;

/** Notes that go on from "again": when, how or with what. */
export const goesOn = /^(?:After|As|At|From|In|Later|On|Once|Only|When|With)\b/;

interface RetryWords {
  /** Said where there is no note, and before a note that is a sentence. */
  alone: string;
  /** By how a note begins: the words that it goes on from. */
  goingOn?: [note: RegExp, lead: string][];
  /** Notes that are said first, since `alone` follows from them. */
  reasons?: RegExp;
  /** Notes that say all. */
  whole?: RegExp;
}

const retryWords: Record<RetryAdvice, RetryWords> = {
  never: { alone: 'Sending the same request again does not help.' },
  afterFix: {
    alone: `${again} only after the cause is fixed.`,
    goingOn: [[goesOn, `${again} only `]],
    reasons: /^(?:The same|No repeat)\b/,
    whole: /^(?:Change|If)\b/,
  },
  afterDelay: { alone: 'Please wait before you send the request again.', goingOn: [[goesOn, `${again} `]] },
  backoff: {
    alone: `${paused}.`,
    goingOn: [
      [/^At once\b/, `${again} `],
      [/^With\b/, `${paused}, and `],
      [/^(?:For instance|\w+ tries)\b/, `${paused}, `],
      [ownAdvice, `${paused}: `],
    ],
  },
};

/** Whether and when to send the request again, with the wait that the answer itself asks for. */
export function retrySentences({ advice, note }: TicketCondition['retry'], subject: TicketSubject, toInline: ToInline, reading?: TicketReading): Piece[] {
  const said = toCustomer(note ?? '', subject);
  const isDone = advice === 'never' && /^[23]/.test(subject.statusCode);
  const wait = waitSentence(reading);
  if (wait.length > 0 && !isDone && (advice === 'afterFix' || advice === 'never')) return afterTheWait(advice, said, toInline, reading);
  const sentences = isDone ? [toInline(noRepeat(said))] : advised(advice, said, toInline);
  return wait.length > 0 ? [...sentences, ' ', ...wait] : sentences;
}

function advised(advice: RetryAdvice, note: string, toInline: ToInline): Piece[] {
  const { alone, reasons, whole } = retryWords[advice];
  if (note === '') return [alone];
  const goingOn = goneOn(advice, note, toInline);
  if (goingOn) return goingOn;
  if (whole?.test(note)) return [toInline(note)];
  return reasons?.test(note) ? [toInline(note), ` ${alone}`] : [`${alone} `, toInline(note)];
}

/** The note as the end of a sentence; null where it is a sentence itself. */
function goneOn(advice: RetryAdvice, note: string, toInline: ToInline): [lead: string, note: Piece] | null {
  const lead = retryWords[advice].goingOn?.find(([begins]) => begins.test(note))?.[1];
  return lead ? [lead, toInline(lowerFirst(note.replace(/^Only /, '').replace(ownAdvice, '')))] : null;
}

/** The answer names a wait, and our advice is that waiting alone does not help: first the one, then the other. */
function afterTheWait(advice: RetryAdvice, note: string, toInline: ToInline, reading?: TicketReading): Piece[] {
  const [lead, ...rest] = goneOn(advice, note, toInline) ?? [retryWords[advice].alone];
  return ['The answer asks ', ...waitWords(reading), `. If the call fails again after that, ${lowerFirst(lead)}`, ...rest];
}

/** Said of an answer that needs no repeat: its note, where that says more. */
function noRepeat(note: string): string {
  return (note || 'Nothing to repeat.').replace(/^Nothing to repeat\b/, 'There is no need to send the request again');
}

/** A note without what only colleagues need: what is not documented, whose advice it is, and what a standard says. */
function toCustomer(note: string, { providerName }: TicketSubject): string {
  const isForColleagues = (sentence: string) => {
    const says = sentence.startsWith(`${providerName} `) ? sentence.slice(providerName.length + 1) : '';
    return (
      /^says (?:not )?to\b/.test(says) || /\bdocuments no\b/.test(says) || /\bRFC \d/.test(sentence) || /^The growing pauses are our advice\.$/.test(sentence)
    );
  };
  return sentencesOf(note)
    .filter((sentence) => !isForColleagues(sentence))
    .join(' ');
}
