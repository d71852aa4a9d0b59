import { type ComparisonCell, toComparisonCell } from './comparison';
import type { ConditionRecord } from './records';

/** A cell with the name of its provider, for tables that list providers in rows. */
export type NamedCell = ComparisonCell & { providerName: string; providerPath: string };

/** A condition as a cell that names its provider. */
export function toNamedCell(condition: ConditionRecord): NamedCell {
  return { ...toComparisonCell(condition), providerName: condition.provider.name, providerPath: condition.provider.path };
}
