/** A table as plain words: what is copied to be pasted into a spreadsheet or a ticket. The first cell of a row names the row. */
export interface TableText {
  columns: readonly string[];
  /** As many cells a row as there are columns. */
  rows: readonly (readonly string[])[];
}

/** What parts the lines of a cell once it stands on one line: spreadsheets take each line break for a row. */
export const lineSeparator = ' · ';

/** What a spreadsheet reads as the beginning of a formula, full-width forms included (https://owasp.org/www-community/attacks/CSV_Injection). */
const formulaStart = /^[=+\-@＝＋－＠]/;

/** Everything that a reader of lines may take for the end of one. */
const lineBreaks = /[\r\n\v\f\u0085\u2028\u2029]+/;

/**
 * A cell as it is safe to paste: on one line, without tabs, and with an apostrophe in front where a spreadsheet would take it for a formula,
 * as in the CSV of all conditions.
 */
export function toSafeCell(text: string): string {
  const lines = text.split(lineBreaks).map((line) => line.replace(/\s+/g, ' ').trim());
  const cell = lines.filter(Boolean).join(lineSeparator);
  return formulaStart.test(cell) ? `'${cell}` : cell;
}

/** The table as tab-separated text, a row a line. A cell that begins with a quotation mark is quoted: spreadsheets would join it with the next ones. */
export function toTabSeparated(table: TableText): string {
  return linesOf(table)
    .map((cells) => cells.map(quoteWhereNeeded).join('\t'))
    .join('\n');
}

function quoteWhereNeeded(cell: string): string {
  return cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The table as HTML without classes and styles, so that it takes the look of the place that it is pasted into. */
export function toTableHtml(table: TableText): string {
  const [head = [], ...body] = linesOf(table).map((cells) => cells.map(escapeHtml));
  const heading = head.map((cell) => `<th scope="col">${cell}</th>`).join('');
  const rows = body.map(([name = '', ...cells]) => `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${heading}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Head and rows with safe cells, each row as long as the head. */
function linesOf({ columns, rows }: TableText): string[][] {
  return [columns, ...rows].map((cells) => columns.map((_, index) => toSafeCell(cells[index] ?? '')));
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
