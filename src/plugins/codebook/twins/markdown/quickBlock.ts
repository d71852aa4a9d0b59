import type { BlockContent, Code, DefinitionContent, List, ListItem, RootContent, Table, TableRow } from 'mdast';
import { cellByLibrary, lineByLibrary } from './byLibrary';
import { quickLine } from './quickLine';

type Child = BlockContent | DefinitionContent;

declare module 'mdast' {
  interface TableRowData {
    /** The row as it is written; null where the library has to write its table. */
    text?: string | null;
  }
}

/**
 * Writes a block as the library does, to the letter, in a tenth of the time: the library writes only the lines in which something needs an escape.
 * Null for any block of another form.
 */
export function quickBlock(node: RootContent): string | null {
  switch (node.type) {
    case 'paragraph':
      return quickLine(node.children) ?? lineByLibrary(node.children);
    case 'heading':
      return prefixed(`${'#'.repeat(node.depth)} `, quickLine(node.children));
    case 'list':
      return listOf(node);
    case 'table':
      return tableOf(node);
    case 'code':
      return codeOf(node);
    case 'thematicBreak':
      return '---';
    default:
      return null;
  }
}

function listOf({ children, ordered, spread, start }: List): string | null {
  if (spread !== false) return null;
  const items = children.map((item, index) => itemOf(item, ordered ? `${(start ?? 1) + index}. ` : '- '));
  return joinAll(items, '\n');
}

/** An item of one line, or of blocks with blank lines between them. */
function itemOf({ checked, children, spread }: ListItem, mark: string): string | null {
  const [only, second] = children;
  if (typeof checked === 'boolean' || !only) return null;
  if (only.type === 'paragraph' && !second) return prefixed(mark, quickBlock(only));
  return spread || !second ? prefixed(mark, indented(children, mark.length)) : null;
}

function indented(children: readonly Child[], width: number): string | null {
  const blocks = children.map((child, index) => withinItem(child, children[index - 1]));
  const text = joinAll(blocks, '\n\n');
  return text === null || text.includes('\r') ? null : text.replace(/\n(?!\n)/g, `\n${' '.repeat(width)}`);
}

/** A list that stands first or after another takes other marks. */
function withinItem(node: Child, before: Child | undefined): string | null {
  const isList = node.type === 'list' && before !== undefined && before.type !== 'list';
  return node.type === 'paragraph' || node.type === 'code' || isList ? quickBlock(node) : null;
}

function tableOf({ align, children }: Table): string | null {
  if (align?.some((each) => each !== null)) return null;
  const rows = children.map(rowOf);
  const [first] = children;
  const delimiter = `|${' --- |'.repeat(first?.children.length ?? 0)}`;
  rows.splice(1, 0, delimiter);
  return joinAll(rows, '\n');
}

/** Rows stand in several tables, so a row keeps its text: a map of all rows takes longer. */
function rowOf(row: TableRow): string | null {
  row.data ??= { text: writeRow(row) };
  return row.data.text ?? null;
}

function writeRow({ children }: TableRow): string | null {
  const cells = children.map(({ children: line }) => (line.length === 0 ? '' : (quickLine(line, true) ?? cellByLibrary(line))));
  return surrounded('| ', joinAll(cells, ' | '), ' |');
}

function codeOf({ lang, meta, value }: Code): string | null {
  if (value === '' || value.includes('```') || meta || !/^[a-z]+$/.test(lang ?? '')) return null;
  return `\`\`\`${lang}\n${value}\n\`\`\``;
}

function joinAll(parts: readonly (string | null)[], separator: string): string | null {
  return parts.includes(null) ? null : parts.join(separator);
}

function prefixed(prefix: string, text: string | null): string | null {
  return text === null ? null : prefix + text;
}

function surrounded(before: string, text: string | null, after: string): string | null {
  return text === null ? null : before + text + after;
}
