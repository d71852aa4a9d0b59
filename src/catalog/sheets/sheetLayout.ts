import type * as z from 'zod';
import type { CodesSheetPage, SheetCode } from '../pages/codesSheetPage';
import { plainText } from '../plainText';
import type { sheetLayoutSchema, sheetSizeSchema } from '../schema/sheet';

/** How large a sheet's type is, and whether its table has room for first steps. */
export type SheetLayout = z.infer<typeof sheetLayoutSchema>;

/** How large a sheet's type is. */
export type SheetSize = z.infer<typeof sheetSizeSchema>;

/** What fills a row of a provider's sheet. */
export interface SheetRow {
  label: string;
  identifier: string | null;
  /** Markdown. */
  meaning: string;
  /** Markdown; the first is shown. */
  steps: readonly string[];
}

/** Sizes of type in points, the largest first. All numbers here stand in `src/css/pages/sheets.css` too: in points, on A4 within margins of 10 mm. */
const sizes: readonly (readonly [SheetSize, points: number])[] = [
  ['large', 8.5],
  ['medium', 7.75],
  ['small', 7],
  ['dense', 6.5],
];

/** What the page leaves to the table of a provider, and to both columns of codes together. */
const heights = { table: 650, codes: 1450 };

/** What the text of a column has, without its padding. */
const widths = {
  withSteps: { label: 88, meaning: 150, step: 140 },
  withoutSteps: { label: 120, meaning: 263, step: Number.POSITIVE_INFINITY },
  code: 262,
};

/** In parts of the size of type, on the safe side: a character on average, one of an identifier, a line. */
const characterWidth = 0.51;
const identifierCharacterWidth = 0.53;
const lineHeight = 1.2;

/** What a row, a code and a heading take beside their lines. */
const rowPadding = 3.5;
const codePadding = 2.4;
const headingHeight = 16;

/** The largest type at which the rows fit on one page; where none is small enough, the table goes without first steps and no word is cut.
 * About 50 rows fit; what is more takes a second page. */
export function chooseSheetLayout(rows: readonly SheetRow[]): SheetLayout {
  for (const hasFirstSteps of [true, false]) {
    const size = largestFitting((points) => heightOfRows(rows, points, hasFirstSteps), heights.table);
    if (size) return { size, hasFirstSteps };
  }
  return { size: 'dense', hasFirstSteps: false };
}

/** The largest type at which the registered codes fit on one page in two columns. */
export function chooseCodesSize(groups: CodesSheetPage['groups']): SheetSize {
  return largestFitting((points) => heightOfCodes(groups, points), heights.codes) ?? 'dense';
}

function largestFitting(heightAt: (points: number) => number, room: number): SheetSize | undefined {
  return sizes.find(([, points]) => heightAt(points) <= room)?.[0];
}

function heightOfRows(rows: readonly SheetRow[], points: number, hasFirstSteps: boolean): number {
  const columns = widths[hasFirstSteps ? 'withSteps' : 'withoutSteps'];
  return rows.reduce((sum, row) => sum + linesOfRow(row, points, columns) * points * lineHeight + rowPadding, 0);
}

function linesOfRow({ identifier, label, meaning, steps }: SheetRow, points: number, columns: typeof widths.withSteps): number {
  const ownIdentifier = identifier !== null && identifier !== label ? linesOf(identifier, points, columns.label, identifierCharacterWidth) : 0;
  return Math.max(
    linesOf(label, points, columns.label) + ownIdentifier,
    linesOf(meaning, points, columns.meaning),
    linesOf(steps[0] ?? '', points, columns.step),
  );
}

function heightOfCodes(groups: CodesSheetPage['groups'], points: number): number {
  const codes = groups.flatMap((group) => group.codes);
  const lines = codes.reduce((sum, code) => sum + linesOf(wordsOf(code), points, widths.code), 0);
  return lines * points * lineHeight + codes.length * codePadding + groups.length * headingHeight;
}

/** About what a code shows, in order to count it. */
function wordsOf({ actor, code, headerFields, meaning, retryAdvice, title }: SheetCode): string {
  return [code, title, meaning, actor ?? '', retryAdvice ?? '', ...headerFields.map(({ name }) => name)].join(' ');
}

function linesOf(text: string, points: number, width: number, character = characterWidth): number {
  return Math.max(1, Math.ceil((plainText(text).length * character * points) / width));
}
