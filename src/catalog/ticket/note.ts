import type { Root, RootContent } from 'mdast';
import { callFacts } from './call';
import { bareLink, heading, list, type Piece, paragraph, strong, type ToInline } from './nodes';
import { conditionFacts, fact } from './noteFacts';
import { isLongerPhrase } from './replyParts';
import { isNoError, stepsOf } from './sentences';
import type { TicketCondition, TicketReading, TicketSubject } from './types';

/** Writes for colleagues: every fact that decides what happens next, in a fixed order. */
export function buildNote(subject: TicketSubject, toInline: ToInline, reading?: TicketReading): Root {
  const [only, second] = subject.conditions;
  const body = only && !second ? oneCondition(only, subject, toInline) : severalConditions(subject, toInline);
  const details = paragraph('Details: ', bareLink(subject.url));
  return { type: 'root', children: [heading(titleOf(subject)), ...body, ...callSection(reading), ...escalation(subject, toInline), details] };
}

/** The label joins the phrase only where it says something else. */
function titleOf({ conditions, providerName, reasonPhrase, statusCode }: TicketSubject): string {
  const [only, second] = conditions;
  const label = only && !second ? only.label : reasonPhrase;
  if (isLongerPhrase(label, reasonPhrase)) return `${providerName} ${statusCode}: ${label}`;
  const isSaid = lettersOf(label) === lettersOf(reasonPhrase);
  return `${providerName} ${statusCode} ${reasonPhrase}${isSaid ? '' : `: ${label}`}`;
}

function lettersOf(label: string): string {
  return label.toLowerCase().replace(/[\s_-]/g, '');
}

function oneCondition(condition: TicketCondition, subject: TicketSubject, toInline: ToInline): RootContent[] {
  const { providerName, reasonPhrase, statusCode } = subject;
  return [
    paragraph(toInline(condition.meaning)),
    list([
      fact('Code', `${statusCode} ${reasonPhrase}`),
      fact('Provider', providerName),
      fact('Condition', condition.label),
      ...conditionFacts(condition, subject, toInline),
    ]),
    ...listed(
      'Steps:',
      stepsOf(condition).map((step) => [toInline(step)]),
      true,
    ),
    ...listed(
      'Not this one if:',
      (condition.notThisOneIf ?? []).map(({ text, url }) => [toInline(text), ...(url ? [' ', bareLink(url)] : [])]),
    ),
  ];
}

function severalConditions(subject: TicketSubject, toInline: ToInline): RootContent[] {
  const { conditions, providerName, question, reasonPhrase, statusCode } = subject;
  const common = commonNeeds(subject);
  return [
    list([
      fact('Code', `${statusCode} ${reasonPhrase}`),
      fact('Provider', providerName),
      fact('Condition', `Not known yet, one of ${conditions.length}`),
      ...(question ? [fact('To tell them apart', toInline(question))] : []),
    ]),
    paragraph('These come into question:'),
    list(
      conditions.map((condition) => [
        paragraph(strong(condition.label), ': ', toInline(condition.meaning)),
        list([
          ...conditionFacts(condition, subject, toInline),
          ...firstStep(condition, toInline),
          ...condition.escalateWith.filter((need) => !common.includes(need)).map((need) => fact('To send in addition', toInline(need))),
          fact('Link', bareLink(condition.url)),
        ]),
      ]),
    ),
  ];
}

function firstStep(condition: TicketCondition, toInline: ToInline) {
  const [step] = stepsOf(condition);
  return step ? [fact('First step', toInline(step))] : [];
}

function callSection(reading: TicketReading | undefined): RootContent[] {
  const call = callFacts(reading);
  return call ? [paragraph("The customer's call:"), call] : [];
}

/** What to send to the provider: of several conditions, what all of them need. */
function escalation(subject: TicketSubject, toInline: ToInline): RootContent[] {
  const lead = isNoError(subject) ? 'If it was not expected, send:' : `Escalate to ${subject.providerName} with:`;
  return listed(
    lead,
    commonNeeds(subject).map((need) => [toInline(need)]),
  );
}

function commonNeeds({ conditions }: TicketSubject): string[] {
  const [first, ...others] = conditions;
  return (first?.escalateWith ?? []).filter((need) => others.every(({ escalateWith }) => escalateWith.includes(need)));
}

/** A list under its lead; nothing where it is empty. */
function listed(lead: string, items: readonly Piece[][], isOrdered = false): RootContent[] {
  if (items.length === 0) return [];
  return [
    paragraph(lead),
    list(
      items.map((item) => paragraph(...item)),
      isOrdered,
    ),
  ];
}
