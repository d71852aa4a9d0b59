import type { Lookup } from '../lookup/lookup';
import type { SearchDocument } from './documents';
import { type MatchKind, matchName } from './exactMatches';
import { scoreByWords, type TextIndex } from './textIndex';
import { type Understanding, understand } from './understand';

/** What a search looks in. */
export interface SearchIndex {
  lookup: Lookup;
  documents: SearchDocument[];
  text: TextIndex;
}

/** One result, best first in its list. */
export interface SearchResult {
  document: SearchDocument;
  score: number;
}

/** What was understood and what was found. */
export interface SearchAnswer {
  understanding: Understanding;
  results: SearchResult[];
}

/** Searches: what the query names exactly first, then what its words rank. Never throws, whatever is typed. */
export function search(query: string, index: SearchIndex, limit = 50): SearchAnswer {
  const understanding = understand(query, index.lookup);
  const isPhraseOfCode = index.documents.some(
    (document) => document.kind === 'code' && document.code === understanding.code && matchName(document, understanding) === 'phrase',
  );
  if (understanding.query === '') return { understanding, results: [] };
  const byWords = scoreByWords(index.text, understanding.tellingWords.slice(0, maximumWords));
  const results = index.documents
    .map((document, position): SearchResult => ({ document, score: scoreOf(document, { ...understanding, isPhraseOfCode }, byWords.get(position) ?? 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return { understanding, results: results.slice(0, limit) };
}

/** More words than a person types; the rest of a pasted text adds time and nothing else. */
const maximumWords = 12;

/** What being named exactly is worth, without and with a provider named beside. */
const worth: Record<MatchKind, number> = {
  verbatim: 2000,
  phrase: 1900,
  class: 1850,
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
const kindWeight: Record<SearchDocument['kind'], number> = { condition: 1, situation: 1.05, code: 0.95, guide: 0.7, entry: 0.6, provider: 0.5, class: 0.5 };

/** A query with what the documents tell about it. */
interface Asked extends Understanding {
  /** Whether the words are a name of the code itself, as in `429 Too Many Requests`. */
  isPhraseOfCode: boolean;
}

function scoreOf(document: SearchDocument, understanding: Asked, wordScore: number): number {
  const byWords = Math.min(wordsCap, wordScore * 4 * kindWeight[document.kind]) * (document.isPrimary ? 1 : 0.65);
  const match = matchName(document, understanding);
  const byName = match ? worth[match] - (document.isPrimary ? 0 : 20) + document.weight : 0;
  const place = placeOf(document, understanding);
  if (place === null) return Math.max(byName, byWords);
  const met = Math.max(byName, byWords);
  return place === 0 ? 0 : place + (met > 0 ? met / 10 : -unmet);
}

/**
 * What the code, class or provider that the query names makes of a document: null when the query names none of them,
 * 0 when the document has nothing to do with them.
 */
function placeOf(document: SearchDocument, understanding: Asked): number | null {
  const { code, provider, statusClass } = understanding;
  if (provider && code) return placeOfEntry(document, provider.id, code);
  if (provider) return placeAtProvider(document, provider.id, understanding);
  if (code) return placeOfCode(document, understanding);
  if (statusClass) return document.kind === 'class' && document.statusClass === statusClass ? 3000 : document.statusClass === statusClass ? 1000 : 0;
  return null;
}

function placeOfEntry(document: SearchDocument, providerId: string, code: string): number {
  const isCode = document.code === code;
  if (document.providerId === providerId && isCode) return document.kind === 'entry' ? 3000 : 2900;
  if (document.kind === 'code' && isCode) return 2000;
  if (document.kind === 'provider' && document.providerId === providerId) return 1900;
  return isCode ? 1000 : 0;
}

function placeAtProvider(document: SearchDocument, providerId: string, { tellingWords }: Understanding): number {
  if (document.providerId !== providerId) return 0;
  if (document.kind === 'provider') return tellingWords.length === 0 ? 3500 : 2040;
  return document.kind === 'condition' ? 2000 : 1990;
}

function placeOfCode(document: SearchDocument, understanding: Asked): number {
  const { code, isKnownCode } = understanding;
  if (!isKnownCode) return placeNearUnknown(document, /^[1-5]\d\d$/.test(code ?? '') ? `${code?.charAt(0)}` : '5');
  if (document.code !== code) return 0;
  if (document.kind === 'code') return 3000;
  // A condition that is named beside its code is meant, unless the name is the code's own.
  if (document.kind === 'condition' && !understanding.isPhraseOfCode && isNamed(document, understanding)) return 3100;
  return document.kind === 'entry' ? 2000 : 1900;
}

function isNamed(document: SearchDocument, understanding: Understanding): boolean {
  return ['verbatim', 'name', 'label'].includes(matchName(document, understanding) ?? '');
}

/** An unknown number is treated as x00 of its class, and as 5xx outside 100 to 599 (RFC 9110 section 15). */
function placeNearUnknown({ code, kind, statusClass }: SearchDocument, digit: string): number {
  if (kind === 'class' && statusClass === `${digit}xx`) return 3000;
  return kind === 'code' && code === `${digit}00` ? 2000 : 0;
}
