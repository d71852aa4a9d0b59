import type * as z from 'zod';
import { momentOf } from './dates';
import type { ConditionRecord, EditionRecord } from './records';
import type { editionMatrixSchema } from './schema/provider';

/** Which edition of a provider's page documents what. */
export type EditionMatrix = z.infer<typeof editionMatrixSchema>;

/** Every condition beside every edition; null where all editions document all of them. */
export function buildEditionMatrix(editions: readonly EditionRecord[], conditions: readonly ConditionRecord[]): EditionMatrix | null {
  const isEverywhere = (condition: ConditionRecord) => editions.every(({ id, isPartial }) => isPartial || condition.editions.includes(id));
  if (conditions.every(isEverywhere)) return null;
  return {
    editions: datedFirst(editions).map(({ id, title, url, date, isPartial }) => ({ id, title, url, date, isPartial })),
    rows: conditions.map(({ statusCode, label, path, editions: own }) => ({ statusCode, label, path, editions: own })),
  };
}

function datedFirst(editions: readonly EditionRecord[]): EditionRecord[] {
  const rankOf = ({ date }: EditionRecord) => (date === null ? Number.POSITIVE_INFINITY : momentOf(date));
  return [...editions].sort((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)));
}
