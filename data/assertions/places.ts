import type { Provider } from '../codebookData';
import { conditionId } from '../conditionId';
import type { ConditionData, EntryData } from '../schema/condition';
import type { Statement } from '../schema/statement';

/** A condition with the place where it is written. */
export interface ConditionPlace {
  entry: EntryData;
  condition: ConditionData;
  id: string;
  /** For instance `entries[1].conditions[0]`. */
  path: string;
}

/** Every condition of a provider with its place, in the order of the file. */
export function conditionPlaces(provider: Provider): ConditionPlace[] {
  return provider.entries.flatMap((entry, entryIndex) =>
    entry.conditions.map((condition, index) => ({
      entry,
      condition,
      id: conditionId(condition),
      path: `entries[${entryIndex}].conditions[${index}]`,
    })),
  );
}

/** A statement with the place where it is written. */
export interface StatementPlace {
  statement: Statement;
  path: string;
}

/** Every statement below a value, found by its shape (`text` and `basis`). */
export function statementPlaces(value: unknown, path = ''): StatementPlace[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isStatement(value)) return [{ statement: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => statementPlaces(item, `${path}[${index}]`));
  return Object.entries(value).flatMap(([key, item]) => statementPlaces(item, path ? `${path}.${key}` : key));
}

function isStatement(value: object): value is Statement {
  return 'text' in value && 'basis' in value;
}

/** The values that occur more than once, each with the later of its places. */
export function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  });
}
