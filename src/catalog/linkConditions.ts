import type { Provider } from '../../data/codebookData';
import { conditionId, conditionKey, parseConditionReference } from '../../data/conditionId';
import type { ConditionData, EntryData } from '../../data/schema/condition';
import { conditionPath, providerPath } from './permalinks';
import type { ConditionReference } from './records';
import { rememberEach } from './remember';

/** Where a condition is written. */
export interface Origin {
  provider: Provider;
  entry: EntryData;
  condition: ConditionData;
}

type ProviderReference = ConditionReference['provider'];

/** Which conditions point to which. */
export interface ConditionLinks {
  /** Named conditions of the origin's `texts`, as links. */
  resolve(origin: Origin, texts: readonly string[] | undefined): ConditionReference[];
  /** What the origin took the place of. */
  replacedConditions(origin: Origin): ConditionReference[];
  /** What stands for the same thing in another edition; symmetric, whichever side names it. */
  counterpartsOf(origin: Origin): ConditionReference[];
}

/** A condition as a link that can stand alone. */
export function toReference({ provider, entry, condition }: Origin): ConditionReference {
  const id = conditionId(condition);
  return {
    provider: toProviderReference(provider),
    statusCode: entry.statusCode,
    id,
    label: condition.label,
    identifier: condition.identifier?.value ?? null,
    path: conditionPath(provider.id, entry.statusCode, id),
  };
}

/** A provider as a link: one record for all its conditions. */
export const toProviderReference: (provider: Provider) => ProviderReference = rememberEach(({ id, name }) => ({ id, name, path: providerPath(id) }));

/** Resolves the references between all conditions, in both directions. */
export function linkConditions(origins: readonly Origin[]): ConditionLinks {
  const byKey = new Map(origins.map((origin) => [originKey(origin), toReference(origin)]));
  const replaced = new Map<string, ConditionReference[]>();
  const counterparts = new Map<string, ConditionReference[]>();
  const resolve = ({ provider }: Origin, texts: readonly string[] = []) => texts.flatMap((text) => byKey.get(referenceKey(text, provider.id)) ?? []);
  for (const origin of origins) {
    const { provider, condition } = origin;
    for (const text of condition.replacedBy ?? []) append(replaced, referenceKey(text, provider.id), [toReference(origin)]);
    for (const text of condition.counterparts ?? []) append(counterparts, referenceKey(text, provider.id), [toReference(origin)]);
    append(counterparts, originKey(origin), resolve(origin, condition.counterparts));
  }
  return {
    resolve,
    replacedConditions: (origin) => replaced.get(originKey(origin)) ?? [],
    counterpartsOf: (origin) => counterparts.get(originKey(origin)) ?? [],
  };
}

function originKey({ provider, entry, condition }: Origin): string {
  return conditionKey({ providerId: provider.id, statusCode: entry.statusCode, conditionId: conditionId(condition) });
}

function referenceKey(text: string, ownProviderId: string): string {
  return conditionKey(parseConditionReference(text, ownProviderId));
}

function append(map: Map<string, ConditionReference[]>, key: string, references: readonly ConditionReference[]): void {
  const list = map.get(key) ?? [];
  const added = references.filter(({ path }) => !list.some((other) => other.path === path));
  map.set(key, [...list, ...added]);
}
