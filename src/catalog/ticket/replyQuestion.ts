import type { Paragraph, RootContent } from 'mdast';
import { waitSentence } from './call';
import { bareLink, code, list, paragraph, strong } from './nodes';
import { callSection, noErrorSentence, opening, toParagraph } from './replyParts';
import { onTheProvidersSide, sentencesOf, stepsOf, toPieces } from './sentences';
import type { ToInline } from './toInline';
import type { TicketCondition, TicketReading, TicketSubject } from './types';

/** The reply where several conditions come into question: it asks what tells them apart. */
export function buildQuestion(subject: TicketSubject, toInline: ToInline, reading?: TicketReading): RootContent[] {
  const { conditions, providerName } = subject;
  return [
    paragraph(...opening(subject), noErrorSentence(subject), ` At ${providerName} this code can have ${conditions.length} reasons.`),
    ...callSection(reading),
    paragraph('To find out which one it is, please tell us:'),
    list(questionsOf(subject).map((question) => paragraph(toInline(question)))),
    paragraph('The possible reasons are:'),
    list(conditions.map((condition) => choice(condition, toInline))),
    ...sharedSection(subject, reading),
    paragraph('Details: ', bareLink(subject.url)),
  ];
}

const bodyQuestion = 'What does the body of the answer say? Please leave every key out.';

/** Names what only readers of the documentation can tell. */
const ofEditors = /\b(?:documentation|docs|editions?|(?:other|another|which) cop(?:y|ies))\b/i;

/** What the customer can answer: the body, and of the entry's question the sentences that ask for what the customer sees. */
function questionsOf({ question }: TicketSubject): string[] {
  const asked = sentencesOf(question ?? '').filter((sentence) => sentence.endsWith('?') && !ofEditors.test(sentence));
  return asked.length > 0 ? [bodyQuestion, asked.join(' ')] : [bodyQuestion];
}

function choice(condition: TicketCondition, toInline: ToInline): Paragraph {
  const { identifier, label, meaning, url } = condition;
  const [firstStep] = stepsOf(condition);
  return paragraph(
    ...(identifier === label ? [code(label)] : [strong(label), ...(identifier ? [' (', code(identifier), ')'] : [])]),
    ': ',
    toInline(meaning),
    ...(firstStep ? [' First step: ', toInline(firstStep)] : []),
    ' ',
    bareLink(url),
  );
}

/** What holds whichever of the conditions it is. */
function sharedSection(subject: TicketSubject, reading?: TicketReading): RootContent[] {
  const isTheirs = subject.conditions.every(({ actor }) => actor === 'provider');
  const groups = [toPieces(isTheirs ? onTheProvidersSide(subject) : ''), waitSentence(reading), toPieces(sharedBilling(subject))];
  return groups.some((group) => group.length > 0) ? [toParagraph(...groups)] : [];
}

/** Whether the call is charged, where that holds whatever the reason was. */
function sharedBilling({ conditions, providerName }: TicketSubject): string {
  const [first] = conditions;
  const isShared = conditions.every(({ billed, billingNote }) => billed === first?.billed && !billingNote);
  if (!first || first.billed === null || !isShared) return '';
  return `According to its documentation, ${providerName} ${first.billed ? 'charges for this call in every case' : 'does not charge for this call in any of these cases'}.`;
}
