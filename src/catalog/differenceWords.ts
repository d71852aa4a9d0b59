import type { ComparisonRow, Difference } from './comparison';

/** What a row says in place of differences; null where providers differ. */
export function noDifferenceWords({ cells, differences }: ComparisonRow): string | null {
  if (Object.keys(cells).length < 2) return 'one provider only';
  return differences.length === 0 ? 'nothing' : null;
}

/** What differs in a row, as one text. */
export function differenceWords(row: ComparisonRow, toWords: (difference: Difference) => string, separator: string): string {
  return noDifferenceWords(row) ?? row.differences.map(toWords).join(separator);
}
