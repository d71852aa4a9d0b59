import { canStand } from './canStand';
import type { Surroundings } from './surroundings';
import { isVerb } from './verb';
import { leadWords, otherMatters } from './words';

const leadSet = new Set(leadWords);
/** "all requests 401" tells of answers; "requests 401" may be a count. */
const allCalls =
  /\b(?:all|every|each|alle|jede[nrs]?|toutes(?: les)?|todas(?: las| as)?|tutte(?: le)?)(?: \p{L}+)? (?:requests?|calls?|anfragen?|aufrufe?|requêtes|peticiones|requisições|richieste|verzoeken)$/iu;

/**
 * Whether nothing beside the number makes it anything but an answer: only ties and words of time stand in front of it, no noun behind it,
 * and its sentence tells of no money, order, count or place. For codes that a provider named in the text documents.
 */
export function standsAlone(around: Surroundings, namesProvider: (words: string) => boolean): boolean {
  const { after, before } = around;
  const sentence = `${before.split(/[.!?;]\s/).at(-1) ?? ''} ${after.split(/[.!?;](?:\s|$)/)[0] ?? ''}`;
  return canStand(around) && !/^\s*\d/.test(after) && !otherMatters.test(sentence) && isLed(around, namesProvider);
}

/** A tie or word of time, the start of a line or sentence, or a clause that ends in a provider's name or a verb: "APITube: 429". */
function isLed({ before, wordsBefore }: Surroundings, namesProvider: (words: string) => boolean): boolean {
  const lead = before.replace(/["'“„«(\s]+$/u, '');
  if (lead === '' || /[.!?]$/.test(lead)) return /^\s*$|[!?]$|\p{L}{3}\.$/u.test(lead);
  if (/[,:–—-]$/.test(lead)) {
    const [first = '', last = ''] = ['', ...lead.replace(/[\s,:–—-]+$/u, '').split(/\s+/)].slice(-2);
    const endsInProvider = namesProvider(last) || (namesProvider(`${first} ${last}`) && !namesProvider(first));
    return endsInProvider || leadSet.has(last.toLowerCase()) || isVerb(last.toLowerCase());
  }
  return leadSet.has(wordsBefore.at(-1) ?? '') || allCalls.test(lead);
}
