import type { Place } from './nextCell';

/** A place as an attribute of its link says it: `3,12`. */
export function formatPlace({ column, row }: Place): string {
  return `${row},${column}`;
}

/** Reads what `formatPlace` wrote; null for anything else. */
export function parsePlace(text: string | undefined): Place | null {
  const { column, row } = /^(?<row>\d+),(?<column>\d+)$/.exec(text ?? '')?.groups ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
