import { type ComparisonCell, type ComparisonRow, isApart } from './comparison';
import { groupBy } from './groupBy';
import { situationGroupLabels } from './labels';
import { entryPath } from './permalinks';
import type { SituationGroup } from './records';

/** A number that one provider gives a situation, with all its conditions there. */
export interface PictureNumber {
  code: string;
  /** The labels of the conditions, as published; never empty. */
  labels: string[];
  /** Where it leads: to the condition where there is one, else to the entry that holds them all. */
  path: string;
  /** Whether not every provider of the row uses this number for the situation. */
  isApart: boolean;
  /** False where only another edition of the provider's page has it. */
  isInCollectedEdition: boolean;
}

/** The numbers of one provider in the row of a situation, each once, in ascending order. */
export function toPictureNumbers(cells: readonly ComparisonCell[], row: ComparisonRow): PictureNumber[] {
  const numbers = [...groupBy(cells, ({ code }) => code)].map(([code, own]): PictureNumber => {
    const [first, ...others] = own;
    return {
      code,
      labels: own.map(({ label }) => label),
      path: first && others.length > 0 ? entryPath(first.providerId, Number(code)) : (first?.path ?? ''),
      isApart: first !== undefined && isApart(first, row, 'number'),
      isInCollectedEdition: own.some(({ isInCollectedEdition }) => isInCollectedEdition),
    };
  });
  return numbers.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** A situation that one provider means by a number, with all its conditions there. */
export interface PictureMeaning {
  situation: string;
  name: string;
  /** Whether not every provider of the row means it by this number. */
  isApart: boolean;
  cells: ComparisonCell[];
}

/** The meanings of one provider in the row of a code, each once, in the order in which the provider lists them. */
export function toPictureMeanings(cells: readonly ComparisonCell[], row: ComparisonRow): PictureMeaning[] {
  return [...groupBy(cells, ({ situation }) => situation)].map(([situation, own]) => {
    const [first] = own;
    return { situation, name: first?.situationName ?? situation, isApart: first !== undefined && isApart(first, row, 'meaning'), cells: own };
  });
}

/** Rows under a heading; without one where they are not grouped. */
export interface RowGroup<Row> {
  label: string | null;
  rows: Row[];
}

/** Brings the rows of situations of one kind together; rows of codes stay in one group. The order of groups and rows stays. */
export function groupRows<Row extends { kind: ComparisonRow['kind']; key: string }>(
  rows: readonly Row[],
  situations: readonly { id: string; group: SituationGroup }[],
): RowGroup<Row>[] {
  const groups = new Map(situations.map(({ id, group }) => [id, group]));
  const labelOf = ({ kind, key }: Row) => {
    const group = kind === 'situation' ? groups.get(key) : undefined;
    return group ? situationGroupLabels[group] : null;
  };
  return [...groupBy(rows, labelOf)].map(([label, own]) => ({ label, rows: own }));
}
