import { type TableText, toTableHtml, toTabSeparated } from '../../catalog/tableText';
import { copyRich, copyText } from '../clipboard';

/** What came of copying a table, and its text: what is left to copy by hand where the browser refuses. */
export interface CopiedCells {
  text: string;
  isCopied: boolean;
}

/** Copies a table as HTML and as tab-separated text at once. A browser that knows no rich text still takes the plain one, which keeps the cells too. */
export async function copyCells(table: TableText): Promise<CopiedCells> {
  const text = toTabSeparated(table);
  const isCopied = (await copyRich(toTableHtml(table), text)) || (await copyText(text));
  return { text, isCopied };
}
