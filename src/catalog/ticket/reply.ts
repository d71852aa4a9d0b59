import type { Root, RootContent } from 'mdast';
import { bareLink, list, paragraph } from './nodes';
import { callSection, noErrorSentence, opening, toParagraph } from './replyParts';
import { buildQuestion } from './replyQuestion';
import { retrySentences } from './retry';
import { billingPieces, leadOf, stepsOf } from './sentences';
import type { ToInline } from './toInline';
import type { TicketCondition, TicketReading, TicketSubject } from './types';

/** Writes to the customer: what happened, what to do, and where to read more. */
export function buildReply(subject: TicketSubject, toInline: ToInline, reading?: TicketReading): Root {
  const condition = answeredCondition(subject);
  const body = condition ? answer(condition, subject, toInline, reading) : buildQuestion(subject, toInline, reading);
  return { type: 'root', children: [paragraph('Hello,'), ...body] };
}

/** The condition that the reply is about: the only one, or one of several that ask for the same. Null where the customer has to be asked. */
function answeredCondition({ conditions }: TicketSubject): TicketCondition | null {
  const [first, ...others] = conditions;
  if (!first || !others.every((other) => isSameAnswer(first, other))) return null;
  return conditions.find(({ isInCollectedEdition }) => isInCollectedEdition) ?? first;
}

function isSameAnswer(one: TicketCondition, other: TicketCondition): boolean {
  const [{ retry }, { retry: otherRetry }] = [one, other];
  const isSameRetry = retry.advice === otherRetry.advice && retry.note === otherRetry.note;
  return isSameRetry && one.actor === other.actor && one.billed === other.billed && one.situationName === other.situationName;
}

function answer(condition: TicketCondition, subject: TicketSubject, toInline: ToInline, reading?: TicketReading): RootContent[] {
  // Which of several it was stays open, so neither label nor identifier is named.
  const named = subject.conditions.length === 1 ? condition : undefined;
  const retry = retrySentences(condition.retry, subject, toInline, reading);
  return [
    paragraph(...opening(subject, named, reading), ' ', toInline(condition.meaning), noErrorSentence(subject)),
    ...callSection(reading),
    ...stepSection(condition, subject, toInline),
    toParagraph(retry, ...billingPieces(condition, subject, toInline)),
    paragraph('Details: ', bareLink(subject.url)),
  ];
}

function stepSection(condition: TicketCondition, subject: TicketSubject, toInline: ToInline): RootContent[] {
  const steps = stepsOf(condition).map((step) => paragraph(toInline(step)));
  const lead = leadOf(condition, subject);
  const [only, second] = steps;
  if (!only) return [];
  return second ? [paragraph(lead), list(steps, true)] : [paragraph(`${lead} `, only.children)];
}
