import type { Paragraph } from 'mdast';
import { billedLabel, retryLabels } from '../labels';
import { lowerFirst } from '../lowerFirst';
import type { RetryAdvice } from '../records';
import { code, codeName, type Piece, paragraph, strong } from './nodes';
import { goesOn } from './retry';
import type { ToInline } from './toInline';
import type { TicketCondition, TicketSubject } from './types';

/** A fact as a line: its name and what holds. */
export function fact(term: string, ...pieces: Piece[]): Paragraph {
  return paragraph(strong(`${term}:`), ' ', ...pieces);
}

/** The facts of a condition that decide what happens next. */
export function conditionFacts(condition: TicketCondition, { providerName }: TicketSubject, toInline: ToInline): Paragraph[] {
  const { actor, billed, billingNote, identifier, identifierField, isInCollectedEdition, retry, situationName } = condition;
  return [
    ...(identifier ? [fact('Identifier', code(identifier), ...(identifierField ? [' in the body field ', codeName(identifierField)] : []))] : []),
    fact('Situation', situationName),
    fact('Who acts', actorWords(actor, providerName)),
    fact('Retry', retryFact(retry, toInline)),
    fact('Billed', billedLabel(billed), ...(billingNote ? ['. ', toInline(billingNote)] : [])),
    ...(isInCollectedEdition ? [] : [fact('Documented', "Only in another edition of the provider's page")]),
  ];
}

function actorWords(actor: TicketCondition['actor'], providerName: string): string {
  if (actor === 'provider') return providerName;
  return actor === 'caller' ? "the customer's developer" : `the owner of the account at ${providerName}`;
}

/** Notes that say the advice themselves, only closer. */
const saysAll: Record<RetryAdvice, RegExp> = {
  never: /^Nothing to repeat\b|\bnot to repeat\b/,
  afterFix: new RegExp(`${goesOn.source}|^Change\\b`),
  afterDelay: goesOn,
  backoff: /^[^.]*\bgrowing pauses\b/,
};

/** The advice and its note, without saying the same twice. */
function retryFact({ advice, note }: TicketCondition['retry'], toInline: ToInline): Piece {
  const label = retryLabels[advice];
  if (!note) return label;
  const closer = note.replace('The growing pauses are our advice', 'The pauses are our advice');
  if (saysAll[advice].test(closer)) return toInline(note);
  return toInline(advice === 'backoff' && /^With\b/.test(closer) ? `${label}, and ${lowerFirst(closer)}` : `${label}. ${closer}`);
}
