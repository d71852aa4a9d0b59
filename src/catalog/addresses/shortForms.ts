import { slugify } from '../../../data/conditionId';
import type { Catalog } from '../catalog';
import { goPath } from '../go/goPath';
import { groupBy } from '../groupBy';
import { codePath, conditionPagePath, entryPath, providerPath, shortConditionPath } from '../permalinks';
import type { ConditionRecord, ProviderRecord } from '../records';

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
    const collected = own.filter(({ isInCollectedEdition }) => isInCollectedEdition);
    const [only, second] = collected.length > 0 ? collected : own;
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
export function createRootFinder(ledger: readonly string[]): (address: string) => string[] {
  const byShortForm = groupBy(
    ledger
      .flatMap((address) => {
        const [, providerId, statusCode, id] = /^\/([^/]+)\/(\d{3})\/#(.+)$/.exec(address) ?? [];
        return providerId && statusCode && id ? [{ address, providerId, id, statusCode: Number(statusCode) }] : [];
      })
      .flatMap(({ address, id, providerId, statusCode }) =>
        [conditionPagePath(providerId, statusCode, decodeURI(id)), shortConditionPath(providerId, decodeURI(id))].map((form) => ({ address, form })),
      ),
    ({ form }) => form,
  );
  return (address) => {
    const [, code] = /^\/(?:http|status)(\/\d{3,4}\/)$/.exec(address) ?? [];
    return code ? [code] : (byShortForm.get(address) ?? []).map((root) => root.address);
  };
}
