import type { List, Paragraph, Root, RootContent } from 'mdast';
import { actorRoles, billedLabel, retryLabels } from '../labels';
import { callFacts } from './call';
import { bareLink, code, heading, list, type Piece, paragraph, strong } from './nodes';
import type { ToInline } from './toInline';
import type { TicketCondition, TicketReading, TicketSubject } from './types';

/** Writes for colleagues: every fact that decides what happens next, in a fixed order. */
export function buildNote(subject: TicketSubject, toInline: ToInline, reading?: TicketReading): Root {
  const [only, second] = subject.conditions;
  const body = only && !second ? oneCondition(only, subject, toInline) : severalConditions(subject, toInline);
  return { type: 'root', children: [heading(titleOf(subject)), ...body, ...callSection(reading), ...escalation(subject, toInline), link(subject)] };
}

function titleOf({ conditions, providerName, reasonPhrase, statusCode }: TicketSubject): string {
  const [only, second] = conditions;
  const condition = only && !second && only.label.toLowerCase() !== reasonPhrase.toLowerCase() ? `: ${only.label}` : '';
  return `${providerName} ${statusCode} ${reasonPhrase}${condition}`;
}

function oneCondition(condition: TicketCondition, { providerName, reasonPhrase, statusCode }: TicketSubject, toInline: ToInline): RootContent[] {
  return [
    paragraph(toInline(condition.meaning)),
    list([
      fact('Code', `${statusCode} ${reasonPhrase}`),
      fact('Provider', providerName),
      fact('Condition', condition.label),
      ...facts(condition, providerName, toInline),
    ]),
  ];
}

function severalConditions({ conditions, providerName, question, reasonPhrase, statusCode }: TicketSubject, toInline: ToInline): RootContent[] {
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
        list([...facts(condition, providerName, toInline), fact('Link', bareLink(condition.url))]),
      ]),
    ),
  ];
}

/** The facts of a condition that decide what happens next. */
function facts(condition: TicketCondition, providerName: string, toInline: ToInline): Paragraph[] {
  const { actor, billed, billingNote, identifier, identifierField, isInCollectedEdition, retry, situationName } = condition;
  return [
    ...(identifier ? [fact('Identifier', code(identifier), ...(identifierField ? [' in the body field ', code(identifierField)] : []))] : []),
    fact('Situation', situationName),
    fact('Who acts', actor === 'provider' ? `${actorRoles.provider}, ${providerName}` : actorRoles[actor]),
    fact('Retry', retryLabels[retry.advice], ...after(retry.note, toInline)),
    fact('Billed', billedLabel(billed), ...after(billingNote, toInline)),
    ...(isInCollectedEdition ? [] : [fact('Documented', "Only in another edition of the provider's page")]),
  ];
}

function fact(term: string, ...pieces: Piece[]): Paragraph {
  return paragraph(strong(`${term}:`), ' ', ...pieces);
}

function after(note: string | null, toInline: ToInline): Piece[] {
  return note ? ['. ', toInline(note)] : [];
}

function callSection(reading: TicketReading | undefined): RootContent[] {
  const call = callFacts(reading);
  return call ? [paragraph("The customer's call:"), call] : [];
}

/** What to send to the provider: of several conditions, what all of them need. */
function escalation({ conditions, providerName }: TicketSubject, toInline: ToInline): (Paragraph | List)[] {
  const [first, ...others] = conditions;
  const needed = (first?.escalateWith ?? []).filter((each) => others.every(({ escalateWith }) => escalateWith.includes(each)));
  if (needed.length === 0) return [];
  return [paragraph(`Escalate to ${providerName} with:`), list(needed.map((each) => paragraph(toInline(each))))];
}

function link({ url }: TicketSubject): Paragraph {
  return paragraph('Details: ', bareLink(url));
}
