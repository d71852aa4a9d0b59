import type * as z from 'zod';
import { toComparisonCell } from './comparison';
import type { ConditionRecord } from './records';
import { rememberEach } from './remember';
import type { namedCellSchema } from './schema/cell';

/** A cell with the name of its provider, for tables that list providers in rows. */
export type NamedCell = z.infer<typeof namedCellSchema>;

/** A condition as a cell that names its provider; the same cell wherever it is asked for. */
export const toNamedCell: (condition: ConditionRecord) => NamedCell = rememberEach((condition) => ({
  ...toComparisonCell(condition),
  providerName: condition.provider.name,
  providerPath: condition.provider.path,
}));
