import { groupBy } from '../groupBy';
import type { Lookup, LookupCode, LookupCondition } from '../lookup/lookup';
import { toDocuments } from '../search/documents';
import { type ProviderNames, prepareNames } from '../search/prepare';
import type { FoundDocument, SearchDocument } from '../search/searchDocument';
import { squash } from '../search/words';
import type { GoSuggestion } from './goAnswer';

/** A lookup prepared for the resolver. */
export interface GoIndex {
  lookup: Lookup;
  names: ProviderNames;
  codes: ReadonlyMap<string, LookupCode>;
  /** The codes by the names that they have, squashed; of a name that codes in force have, only those. */
  codesByPhrase: ReadonlyMap<string, string[]>;
  /** By the path of their entry. */
  conditionsByEntry: ReadonlyMap<string, LookupCondition[]>;
  /** What each page is called. */
  documents: ReadonlyMap<string, SearchDocument>;
}

const prepared = new WeakMap<Lookup, GoIndex>();

/** Prepares a lookup once for all requests. */
export function goIndexFor(lookup: Lookup): GoIndex {
  const index = prepared.get(lookup) ?? createGoIndex(lookup);
  prepared.set(lookup, index);
  return index;
}

function createGoIndex(lookup: Lookup): GoIndex {
  const phrases = lookup.codes.flatMap(({ code, isInForce, phrases: own }) =>
    [...new Set(own.map(squash))].filter(Boolean).map((phrase) => ({ code, isInForce, phrase })),
  );
  return {
    lookup,
    names: prepareNames(lookup),
    codes: new Map(lookup.codes.map((record) => [record.code, record])),
    codesByPhrase: new Map([...groupBy(phrases, ({ phrase }) => phrase)].map(([phrase, own]) => [phrase, inForceFirst(own)])),
    conditionsByEntry: groupBy(lookup.conditions, ({ entryPath }) => entryPath),
    documents: new Map(toDocuments(lookup, []).map((document) => [document.path, document])),
  };
}

function inForceFirst(named: readonly { code: string; isInForce: boolean }[]): string[] {
  const inForce = named.filter(({ isInForce }) => isInForce);
  return (inForce.length > 0 ? inForce : named).map(({ code }) => code);
}

/** The conditions of a provider, those of one code where one is given. */
export function conditionsOf({ lookup }: GoIndex, providerId: string, code?: string): LookupCondition[] {
  return lookup.conditions.filter((condition) => condition.providerId === providerId && (code === undefined || condition.code === code));
}

/** The name of a provider; its id where it has none. */
export function providerName({ lookup }: GoIndex, providerId: string): string {
  return lookup.providers.find(({ id }) => id === providerId)?.name ?? providerId;
}

/** `429 Too Many Requests` */
export function codeName({ codes }: GoIndex, code: string): string {
  return `${code} ${codes.get(code)?.title ?? ''}`.trim();
}

/** `Sportradar 429 Throttled` */
export function toSuggestion({ code, kind, line, path, providerName: provider, title }: FoundDocument): GoSuggestion {
  const name = kind === 'provider' ? [title] : [provider, code, title];
  return { path, title: name.filter(Boolean).join(' '), line };
}
