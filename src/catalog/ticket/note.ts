import type { Root, RootContent } from 'mdast';
import { callFacts } from './call';
import { commonNeeds, escalation, listed } from './escalation';
import { bareLink, heading, list, paragraph, strong } from './nodes';
import { conditionFacts, fact } from './noteFacts';
import { isLongerPhrase } from './replyParts';
import { stepsOf } from './sentences';
import type { ToInline } from './toInline';
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
