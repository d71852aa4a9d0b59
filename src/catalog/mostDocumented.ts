import type { Catalog } from './catalog';
import type { ProviderRecord } from './records';

/** So many providers, those with the most entries; in the order of all. */
export function mostDocumented({ entriesByProvider, providers }: Catalog, most: number): ProviderRecord[] {
  if (providers.length <= most) return providers;
  const countOf = ({ id }: ProviderRecord) => entriesByProvider.get(id)?.length ?? 0;
  const chosen = new Set(providers.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, most));
  return providers.filter((provider) => chosen.has(provider));
}
