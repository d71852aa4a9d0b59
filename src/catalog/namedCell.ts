import type * as z from 'zod';
import { toComparisonCell } from './comparison';
import type { ConditionRecord } from './records';
import { rememberLatest } from './remember';
import type { namedCellSchema } from './schema/cell';

/** A cell with the name of its provider, for tables that list providers in rows. */
export type NamedCell = z.infer<typeof namedCellSchema>;

/** Enough for what some hundred pages in a row show. */
const rememberedCells = 20_000;

/** A condition as a cell that names its provider; the same cell wherever it is asked for within many pages. */
export const toNamedCell: (condition: ConditionRecord) => NamedCell = rememberLatest(rememberedCells, (condition) => ({
  ...toComparisonCell(condition),
  providerName: condition.provider.name,
  providerPath: condition.provider.path,
}));
