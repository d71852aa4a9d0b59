import type { Paragraph, RootContent } from 'mdast';
import { waitSentence } from './call';
import { bareLink, code, list, type Piece, paragraph, strong } from './nodes';
import { callSection, noErrorSentence, opening, toParagraph } from './replyParts';
import { onTheProvidersSide, stepsOf } from './sentences';
import type { ToInline } from './toInline';
import type { TicketCondition, TicketReading, TicketSubject } from './types';

/** The reply where several conditions come into question: it asks what tells them apart. */
export function buildQuestion(subject: TicketSubject, toInline: ToInline, reading?: TicketReading): RootContent[] {
  const { conditions, providerName } = subject;
  const ask = subject.question ?? 'What does the body of the answer say? Leave every key out.';
  return [
    paragraph(...opening(subject), noErrorSentence(subject), ` At ${providerName} this code can have ${conditions.length} reasons.`),
    ...callSection(reading),
    paragraph('To find out which one it is, please tell us:'),
    paragraph(toInline(ask)),
    ...choices(subject, toInline),
    ...sharedSection(subject, reading),
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
function sharedSection(subject: TicketSubject, reading?: TicketReading): RootContent[] {
  const groups = [...sharedFacts(subject).map((fact): Piece[] => [fact]), waitSentence(reading)].filter((group) => group.length > 0);
  return groups.length > 0 ? [toParagraph(...groups)] : [];
}

function sharedFacts(subject: TicketSubject): string[] {
  const { conditions, providerName } = subject;
  const [first] = conditions;
  const billed = conditions.every((condition) => condition.billed === first?.billed) ? first?.billed : null;
  return [
    conditions.every(({ actor }) => actor === 'provider') ? onTheProvidersSide(subject) : '',
    billed === true ? `According to its documentation, ${providerName} charges for this call in every case.` : '',
    billed === false ? `According to its documentation, ${providerName} does not charge for this call in any of these cases.` : '',
  ].filter((fact) => fact !== '');
}
