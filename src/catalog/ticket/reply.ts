import type { Root, RootContent } from 'mdast';
import { waitSentence } from './call';
import { bareLink, list, type Piece, paragraph } from './nodes';
import { callSection, noErrorSentence, opening, toParagraph } from './replyParts';
import { buildQuestion } from './replyQuestion';
import { billingSentences, leadOf, retrySentences, stepsOf } from './sentences';
import type { ToInline } from './toInline';
import type { TicketCondition, TicketReading, TicketSubject } from './types';

/** Writes to the customer: what happened, what to do, and where to read more. */
export function buildReply(subject: TicketSubject, toInline: ToInline, reading?: TicketReading): Root {
  const [only, second] = subject.conditions;
  const body = only && !second ? answer(only, subject, toInline, reading) : buildQuestion(subject, toInline, reading);
  return { type: 'root', children: [paragraph('Hello,'), ...body] };
}

/** The reply where it is known which condition it was. */
function answer(condition: TicketCondition, subject: TicketSubject, toInline: ToInline, reading?: TicketReading): RootContent[] {
  const retry = retrySentences(condition.retry, subject, toInline);
  return [
    paragraph(...opening(subject, condition), ' ', toInline(condition.meaning), noErrorSentence(subject)),
    ...callSection(reading),
    ...stepSection(condition, subject, toInline),
    toParagraph(retry, waitSentence(reading), billingSentences(condition, subject, toInline)),
    toParagraph(editionSentence(condition, subject), ['Details: ', bareLink(condition.url)]),
  ];
}

function stepSection(condition: TicketCondition, subject: TicketSubject, toInline: ToInline): RootContent[] {
  const steps = stepsOf(condition).map((step) => paragraph(toInline(step)));
  const lead = leadOf(condition.actor, subject);
  const [only, second] = steps;
  if (!only) return [];
  return second ? [paragraph(lead), list(steps, true)] : [paragraph(`${lead} `, only.children)];
}

function editionSentence({ isInCollectedEdition }: TicketCondition, { providerName }: TicketSubject): Piece[] {
  return isInCollectedEdition ? [] : [`Not every edition of ${providerName}'s documentation lists this answer.`];
}
