import { slugify } from '../../../data/conditionId';
import type { Catalog } from '../catalog';
import { preferCollected } from '../editions';
import { goPath } from '../go/goPath';
import { groupBy } from '../groupBy';
import { codePath, conditionPagePath, entryPath, providerPath, shortConditionPath } from '../permalinks';
import type { ConditionRecord, ProviderRecord } from '../records';
import { splitAddress } from './addressBook';

/** An address that people guess, and the address that it stands for. */
export interface ShortForm {
  from: string;
  to: string;
}

/** Every short form that follows from the data, the surer first: two may have the same `from`. */
export function buildShortForms({ conditions, entriesByProvider, providers, statusCodes }: Catalog): ShortForm[] {
  return [
    ...statusCodes.flatMap(({ code, path }) => numberWords.map((word) => ({ from: `/${word}${codePath(code)}`, to: path }))),
    ...conditionForms(conditions),
    ...providers.flatMap((provider) => aliasForms(provider, entriesByProvider.get(provider.id)?.map(({ statusCode }) => statusCode) ?? [])),
  ];
}

/** Words that people put before a code: `/http/429/`. */
const numberWords = ['http', 'status'] as const;

/** `/sportradar/throttled/`. Where a provider has the same id under several codes and no edition decides, all of them are offered. */
function conditionForms(conditions: readonly ConditionRecord[]): ShortForm[] {
  return [...groupBy(conditions, ({ id, provider }) => shortConditionPath(provider.id, id))].flatMap(([from, own]) => {
    const [only, second] = preferCollected(own);
    if (!only) return [];
    return { from, to: second ? goPath({ provider: only.provider.id, id: only.id }) : only.path };
  });
}

/** `/hunt-api/` and `/hunt-api/402/` */
function aliasForms({ aliases, id }: ProviderRecord, statusCodes: readonly number[]): ShortForm[] {
  return aliases
    .map(slugify)
    .flatMap((slug) => [
      { from: providerPath(slug), to: providerPath(id) },
      ...statusCodes.map((statusCode) => ({ from: entryPath(slug, statusCode), to: entryPath(id, statusCode) })),
    ]);
}

/**
 * What an address was the short form of, read from its own words: it is asked when the data no longer give the form.
 * `/sportradar/429/throttled/` was `/sportradar/429/#throttled`, and so was `/sportradar/throttled/` if the ledger holds that fragment.
 */
export function createRootFinder(ledger: readonly string[], providers: readonly ProviderRecord[]): (address: string) => string[] {
  const idBySlug = new Map(providers.flatMap(({ aliases, id }) => aliases.map((alias) => [slugify(alias), id])));
  const byShortForm = groupBy(ledger.flatMap(formsOf), ({ form }) => form);
  return (address) => {
    const [, code] = /^\/(?:http|status)(\/\d{3,4}\/)$/.exec(address) ?? [];
    if (code) return [code];
    const [, slug = '', rest] = /^\/([^/]+)\/(.*)$/.exec(address) ?? [];
    const id = idBySlug.get(slug);
    return id ? [providerPath(id) + rest] : (byShortForm.get(address) ?? []).map((root) => root.address);
  };
}

/** The forms that a condition's address gives; none for any other address. */
function formsOf(address: string): { address: string; form: string }[] {
  const { fragment, path } = splitAddress(address);
  const [, providerId, statusCode] = /^\/([^/]+)\/(\d{3})\/$/.exec(path) ?? [];
  if (!providerId || !statusCode || fragment === null) return [];
  return [conditionPagePath(providerId, Number(statusCode), fragment), shortConditionPath(providerId, fragment)].map((form) => ({ address, form }));
}
