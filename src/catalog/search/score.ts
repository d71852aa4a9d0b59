import type { AskedWords, MatchKind } from './exactMatches';
import type { Place } from './searchDocument';
import type { Understanding } from './understand';

/** What being named exactly is worth, without and with a provider named beside. */
const worth: Record<MatchKind, number> = {
  verbatim: 2000,
  phrase: 1900,
  class: 1950,
  situation: 1800,
  name: 1820,
  label: 1700,
  misspelt: 1600,
  header: 1400,
  begun: 1300,
  within: 1150,
};

/** What a hit by words alone is worth at most: less than any name. */
const wordsCap = 1000;

/** What a place loses when none of the other words is met there. */
const unmet = 500;

/** How a kind of page serves somebody who typed words that name nothing. */
const kindWeight: Record<Place['kind'], number> = { condition: 1, situation: 1.05, code: 0.95, guide: 0.7, entry: 0.6, provider: 0.5, class: 0.5 };

/** What the words beside a name are worth at most. */
const besideCap = 200;

/** How rarely a word, without a number beside it, means a code that no provider documents. */
const undocumented = 0.6;

/** A query as it is held against documents. */
export interface Asked extends Understanding {
  compared: AskedWords;
  /** Whether the words are a name of the code itself, as in `429 Too Many Requests`. */
  isPhraseOfCode: boolean;
}

/**
 * What a document is worth for a query, 0 where it has nothing to do with it.
 * @param match the surest way in which the query names it.
 * @param wordScore what its texts are worth for the words.
 */
export function scoreOf(document: Place, asked: Asked, wordScore: number, match: MatchKind | null): number {
  const place = placeOf(document, asked, match);
  if (place === 0 || (place === null && wordScore === 0 && match === null)) return 0;
  const rarely = document.kind === 'code' && document.weight === 0 ? undocumented : 1;
  const byWords = Math.min(wordsCap, wordScore * 4 * kindWeight[document.kind] * rarely) * (document.isPrimary ? 1 : 0.65);
  // Where a name is only part of the query, the other words decide among those that hold it: "company not found".
  const besides = match === 'within' ? Math.min(besideCap, byWords) : 0;
  const byName = match ? worth[match] - (document.isPrimary ? 0 : 20) + document.weight + besides : 0;
  const met = Math.max(byName, byWords);
  if (place === null) return met;
  return place + (met > 0 ? met / 10 : -unmet);
}

/**
 * What the code, class or provider that the query names makes of a document: null when the query names none of them,
 * 0 when the document has nothing to do with them.
 */
function placeOf(document: Place, understanding: Asked, match: MatchKind | null): number | null {
  const { code, provider, statusClass } = understanding;
  if (provider && code) return placeOfEntry(document, provider.id, code);
  if (provider) return placeAtProvider(document, provider.id, understanding);
  if (code) return placeOfCode(document, understanding, match);
  if (statusClass) return document.kind === 'class' && document.statusClass === statusClass ? 3000 : document.statusClass === statusClass ? 1000 : 0;
  return null;
}

function placeOfEntry(document: Place, providerId: string, code: string): number {
  const isCode = document.code === code;
  if (document.providerId === providerId && isCode) return document.kind === 'entry' ? 3000 : 2900;
  if (document.kind === 'code' && isCode) return 2000;
  if (document.kind === 'provider' && document.providerId === providerId) return 1900;
  return isCode ? 1000 : 0;
}

function placeAtProvider(document: Place, providerId: string, { tellingWords }: Understanding): number {
  if (document.providerId !== providerId) return 0;
  if (document.kind === 'provider') return tellingWords.length === 0 ? 3500 : 2040;
  return document.kind === 'condition' ? 2000 : 1990;
}

function placeOfCode(document: Place, understanding: Asked, match: MatchKind | null): number {
  const { code, isKnownCode } = understanding;
  if (!isKnownCode) return placeNearUnknown(document, /^[1-5]\d\d$/.test(code ?? '') ? `${code?.charAt(0)}` : '5');
  if (document.code !== code) return 0;
  if (document.kind === 'code') return 3000;
  // A condition that is named beside its code is meant, unless the name is the code's own.
  if (document.kind === 'condition' && !understanding.isPhraseOfCode && isNamed(match)) return 3100;
  return document.kind === 'entry' ? 2000 : 1900;
}

function isNamed(match: MatchKind | null): boolean {
  return match === 'verbatim' || match === 'name' || match === 'label';
}

/** An unknown number is treated as x00 of its class, and as 5xx outside 100 to 599 (RFC 9110 section 15). */
function placeNearUnknown({ code, kind, statusClass }: Place, digit: string): number {
  if (kind === 'class' && statusClass === `${digit}xx`) return 3000;
  return kind === 'code' && code === `${digit}00` ? 2000 : 0;
}
