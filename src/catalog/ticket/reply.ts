import type { Paragraph, Root, RootContent } from 'mdast';
import { callFacts, waitSentence } from './call';
import { bareLink, code, list, type Piece, paragraph, strong, type ToInline } from './nodes';
import { billingSentences, isNoError, leadOf, onTheProvidersSide, retrySentences, stepsOf } from './sentences';
import type { TicketCondition, TicketReading, TicketSubject } from './types';

/** Writes to the customer: what happened, what to do, and where to read more. */
export function buildReply(subject: TicketSubject, toInline: ToInline, reading?: TicketReading): Root {
  const [only, second] = subject.conditions;
  const body = only && !second ? answer(only, subject, toInline, reading) : question(subject, toInline, reading);
  return { type: 'root', children: [paragraph('Hello,'), ...body] };
}

/** The reply where it is known which condition it was. */
function answer(condition: TicketCondition, subject: TicketSubject, toInline: ToInline, reading?: TicketReading): RootContent[] {
  const retry = retrySentences(condition.retry, subject, toInline);
  return [
    paragraph(...opening(subject, condition), ' ', toInline(condition.meaning), noErrorSentence(subject)),
    ...callSection(reading),
    ...stepSection(condition, subject, toInline),
    sentences(retry, waitSentence(reading), billingSentences(condition, subject, toInline)),
    sentences(editionSentence(condition, subject), ['Details: ', bareLink(condition.url)]),
  ];
}

function stepSection(condition: TicketCondition, subject: TicketSubject, toInline: ToInline): RootContent[] {
  const [first, ...others] = stepsOf(condition).map(toInline);
  const lead = leadOf(condition.actor, subject);
  if (!first) return [];
  return others.length === 0
    ? [paragraph(`${lead} `, first)]
    : [
        paragraph(lead),
        list(
          [first, ...others].map((step) => paragraph(step)),
          true,
        ),
      ];
}

/** The reply where several conditions come into question: it asks what tells them apart. */
function question(subject: TicketSubject, toInline: ToInline, reading?: TicketReading): RootContent[] {
  const { conditions, providerName } = subject;
  const ask = subject.question ?? 'What does the body of the answer say? Leave every key out.';
  return [
    paragraph(...opening(subject), noErrorSentence(subject), ` At ${providerName} this code can have ${conditions.length} reasons.`),
    ...callSection(reading),
    paragraph('To find out which one it is, please tell us:'),
    paragraph(toInline(ask)),
    ...choices(subject, toInline),
    ...paragraphIfAny(sharedSentences(subject), waitSentence(reading)),
    paragraph('Details: ', bareLink(subject.url)),
  ];
}

/** The conditions; apart from the rest those that only other editions of the documentation list. */
function choices({ conditions, providerName }: TicketSubject, toInline: ToInline): RootContent[] {
  const collected = conditions.filter(({ isInCollectedEdition }) => isInCollectedEdition);
  const others = conditions.filter(({ isInCollectedEdition }) => !isInCollectedEdition);
  const section = (lead: string, group: readonly TicketCondition[]): RootContent[] =>
    group.length > 0 ? [paragraph(lead), list(group.map((condition) => choice(condition, toInline)))] : [];
  const elsewhere = `Not every edition of ${providerName}'s documentation lists these:`;
  return [...section('The possible reasons are:', collected), ...section(elsewhere, others)];
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
function sharedSentences(subject: TicketSubject): Piece[] {
  const { conditions, providerName } = subject;
  const isAlways = (holds: (condition: TicketCondition) => boolean) => conditions.every(holds);
  const facts = [
    isAlways(({ actor }) => actor === 'provider') ? onTheProvidersSide(subject) : '',
    isAlways(({ billed }) => billed === true) ? `According to its documentation, ${providerName} charges for this call in every case.` : '',
    isAlways(({ billed }) => billed === false) ? `According to its documentation, ${providerName} does not charge for this call in any of these cases.` : '',
  ];
  const stated = facts.filter((fact) => fact !== '');
  return stated.length > 0 ? [stated.join(' ')] : [];
}

/** "Your call to … was answered with …": the label and the identifier are named where they say more than the phrase. */
function opening({ providerName, reasonPhrase, statusCode }: TicketSubject, condition?: TicketCondition): Piece[] {
  const { identifier = null, label = reasonPhrase } = condition ?? {};
  const isLonger = label.startsWith(`${reasonPhrase} /`) || label.startsWith(`${reasonPhrase} (`);
  const isNamed = isLonger || label === identifier || label.toLowerCase() === reasonPhrase.toLowerCase();
  return [
    `Your call to ${providerName} was answered with `,
    strong(`${statusCode} ${isLonger ? label : reasonPhrase}`),
    ...(isNamed ? [] : [`, "${label}"`]),
    ...(identifier ? [' (', code(identifier), ')'] : []),
    '.',
  ];
}

function noErrorSentence(subject: TicketSubject): string {
  return isNoError(subject) ? ' This code is not an error.' : '';
}

function editionSentence({ isInCollectedEdition }: TicketCondition, { providerName }: TicketSubject): Piece[] {
  return isInCollectedEdition ? [] : [`Not every edition of ${providerName}'s documentation lists this answer.`];
}

function callSection(reading: TicketReading | undefined): RootContent[] {
  const facts = callFacts(reading);
  return facts ? [paragraph('This is the call that we looked at:'), facts] : [];
}

/** Groups of sentences as one paragraph, with spaces between. */
function sentences(...groups: (readonly Piece[])[]): Paragraph {
  const stated = groups.filter((group) => group.length > 0);
  return paragraph(...stated.flatMap((group, index) => (index > 0 ? [' ', ...group] : group)));
}

function paragraphIfAny(...groups: (readonly Piece[])[]): Paragraph[] {
  return groups.some((group) => group.length > 0) ? [sentences(...groups)] : [];
}
