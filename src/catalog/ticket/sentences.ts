import type { RetryAdvice } from '../records';
import type { Piece } from './nodes';
import type { ToInline } from './toInline';
import type { TicketCondition, TicketSubject } from './types';

/** Sentences of a reply that follow from the facts of a condition. */

/** 2xx, and a stored copy that still serves: nothing was refused. */
export function isNoError({ statusCode }: TicketSubject): boolean {
  return statusCode.startsWith('2') || statusCode === '304';
}

/** What stands above the steps: whose turn it is. */
export function leadOf(actor: TicketCondition['actor'], subject: TicketSubject): string {
  if (isNoError(subject) || (actor === 'caller' && subject.statusCode.startsWith('3'))) return 'How to go on:';
  if (actor === 'provider') return `${onTheProvidersSide(subject)} What helps meanwhile:`;
  return actor === 'accountOwner' ? `The owner of the ${subject.providerName} account can solve this. What to do:` : 'What you can do:';
}

/** Said where the provider has to act. */
export function onTheProvidersSide({ providerName }: TicketSubject): string {
  return `The cause is most likely on ${providerName}'s side, so nothing in your code has to change.`;
}

/** Steps without "Nothing to do", which the reply has said where there was no error. */
export function stepsOf({ steps }: TicketCondition): string[] {
  return steps.map((step) => step.replace(/^Nothing to do\.\s*/, '')).filter((step) => step !== '');
}

const again = 'Please send the request again';
const paused = `${again} with growing pauses`;
const afterFix = `${again} only after the cause is fixed.`;
const goesOn = /^(?:After|As|At|From|In|Later|On|Once|Only|When|With)\b/;

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
  afterFix: { alone: afterFix, goingOn: [[goesOn, `${again} only `]], reasons: /^(?:The same|No repeat)\b/, whole: /^(?:Change|If)\b/ },
  afterDelay: { alone: 'Please wait before you send the request again.', goingOn: [[goesOn, `${again} `]] },
  backoff: {
    alone: `${paused}.`,
    goingOn: [
      [/^At once\b/, `${again} `],
      [/^With\b/, `${paused}, and `],
      [/^(?:For instance|\w+ tries)\b/, `${paused}, `],
    ],
  },
};

/** Whether and when to send the request again. */
export function retrySentences({ advice, note }: TicketCondition['retry'], { statusCode }: TicketSubject, toInline: ToInline): Piece[] {
  if (advice === 'never' && /^[23]/.test(statusCode)) return [toInline(noRepeat(note))];
  const { alone, goingOn = [], reasons, whole } = retryWords[advice];
  if (!note) return [alone];
  const lead = goingOn.find(([begins]) => begins.test(note))?.[1];
  if (lead) return [lead, toInline(lowerFirst(note.replace(/^Only /, '')))];
  if (whole?.test(note)) return [toInline(note)];
  return reasons?.test(note) ? [toInline(note), ` ${alone}`] : [`${alone} `, toInline(note)];
}

/** Said of an answer that needs no repeat: its note, where that says more. */
function noRepeat(note: string | null): string {
  return (note ?? 'Nothing to repeat.').replace(/^Nothing to repeat\./, 'There is no need to send the request again.');
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Whether the answer is charged; nothing where the provider does not say. */
export function billingSentences({ billed, billingNote }: TicketCondition, { providerName }: TicketSubject, toInline: ToInline): Piece[] {
  if (billed === null) return [];
  const fact = `According to its documentation, ${providerName} ${billed ? 'charges' : 'does not charge'} for this call.`;
  return billingNote ? [`${fact} `, toInline(billingNote)] : [fact];
}
