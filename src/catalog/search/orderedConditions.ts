import { groupBy } from '../groupBy';
import type { Lookup, LookupCondition } from '../lookup/lookup';

/** The conditions by entry, provider by provider in the order of the lookup's providers: each a list of the conditions of one entry. */
export function toOrderedEntries({ conditions, providers }: Pick<Lookup, 'conditions' | 'providers'>): LookupCondition[][] {
  const byProvider = groupBy(conditions, ({ providerId }) => providerId);
  return providers.flatMap(({ id }) => [...groupBy(byProvider.get(id) ?? [], ({ entryPath }) => entryPath).values()]);
}
