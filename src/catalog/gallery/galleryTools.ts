import { diagnose } from '../diagnose/diagnose';
import type { Diagnosis } from '../diagnose/types';
import type { GoAnswer } from '../go/goAnswer';
import { readGoRequest } from '../go/goRequest';
import { resolveGo } from '../go/resolveGo';
import type { Lookup } from '../lookup/lookup';
import type { ConditionRecord } from '../records';
import type { SearchFile } from '../search/buildFiles';
import { openSearchFiles } from '../search/createSearchIndex';
import { type SearchAnswer, search } from '../search/search';
import type { Searcher } from '../search/searcher';
import { rightToLeftGreeting, unbrokenWord } from './stressTexts';

/** What the tools answer, worked out beforehand. */
export interface GalleryTools {
  search: { some: SearchAnswer; unknownCode: SearchAnswer; nothing: SearchAnswer };
  diagnosis: { paste: string; answer: Diagnosis };
  /** The resolver: clear but for a part, unclear, and with nothing near. */
  go: { label: string; answer: GoAnswer }[];
  /** What those answers need to be drawn, and no more. */
  lookup: Lookup;
}

/** Asks the tools as a page does. */
export function galleryTools(lookup: Lookup, files: readonly SearchFile[], condition: ConditionRecord): GalleryTools {
  const index = openSearchFiles(files);
  const searcher: Searcher = { lookup, ask: (query, limit) => search(query, index, limit) };
  const paste = toPaste(condition, lookup);
  const unknownCode = firstUnknownCode(lookup);
  return {
    search: {
      some: searcher.ask(`${condition.provider.name} ${condition.statusCode}`, 8),
      unknownCode: searcher.ask(unknownCode, 8),
      nothing: searcher.ask(unbrokenWord.replaceAll('_', ''), 8),
    },
    diagnosis: { paste, answer: diagnose(paste, lookup) },
    go: goAnswers(condition, searcher),
    lookup: toSmallLookup(lookup, condition, unknownCode),
  };
}

/** The first number of 4xx that no page has. */
function firstUnknownCode({ codes }: Lookup): string {
  const known = new Set(codes.map(({ code }) => code));
  const numbers = Array.from({ length: 100 }, (_, index) => String(400 + index));
  return numbers.find((number) => !known.has(number)) ?? '1000';
}

/** A ticket from right to left with an answer of the provider in it, as customers paste them. */
function toPaste({ identifier, identifierField, label, provider, statusCode }: ConditionRecord, { providers }: Lookup): string {
  const host = providers.find(({ id }) => id === provider.id)?.hosts[0] ?? `${provider.id}.example`;
  const body = JSON.stringify({ [identifierField ?? 'message']: identifier ?? label });
  return [rightToLeftGreeting, `GET https://${host}/v1/${unbrokenWord}`, `HTTP/1.1 ${statusCode}`, 'Retry-After: 90', '', body].join('\n');
}

function goAnswers({ provider, statusCode }: ConditionRecord, searcher: Searcher): GalleryTools['go'] {
  const ask = (label: string, query: Record<string, string>) => ({
    label,
    answer: resolveGo(readGoRequest(`?${new URLSearchParams(query)}`, ''), { searcher, diagnose }),
  });
  return [
    ask('the best page is clear', { provider: provider.id, status: String(statusCode), colour: 'blue' }),
    ask('it needs a choice', { provider: unbrokenWord, status: String(statusCode), id: '{{ticket.id}}' }),
    ask('nothing is near', { text: unbrokenWord.replaceAll('_', '') }),
  ];
}

/** The whole one has hundreds of conditions, which would travel with the page. */
function toSmallLookup({ codes, conditions, ...lookup }: Lookup, { provider, statusCode }: ConditionRecord, unknownCode: string): Lookup {
  const isNear = (code: string) => Math.abs(Number(code) - Number(unknownCode)) < 10;
  return {
    ...lookup,
    codes: codes.filter(({ code }) => code === String(statusCode) || isNear(code)),
    conditions: conditions.filter(({ code, providerId }) => providerId === provider.id && code === String(statusCode)),
  };
}
