import type { BlockContent, Code, Heading, InlineCode, Link, List, Paragraph, PhrasingContent, Strong, Table, TableCell, TableRow, Text } from 'mdast';

/** What a line is put together from. A string stands for its words: marks in it are no Markdown. */
export type Inline = string | PhrasingContent | Inline[];

/** Joins the parts of a line. As in HTML, white space in words is one space; neighbouring words become one node, so that they are escaped as one. */
export function line(...parts: Inline[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const part of parts) addTo(nodes, part);
  return nodes;
}

function addTo(nodes: PhrasingContent[], part: Inline): void {
  if (Array.isArray(part)) for (const each of part) addTo(nodes, each);
  else if (typeof part !== 'string') addNode(nodes, part);
  else if (part !== '') addNode(nodes, text(part));
}

function addNode(nodes: PhrasingContent[], node: PhrasingContent): void {
  const last = nodes.at(-1);
  if (node.type === 'text' && last?.type === 'text') nodes[nodes.length - 1] = text(last.value + node.value);
  else nodes.push(node);
}

/** Lines as one, with words between them. */
export function joined(lines: readonly Inline[], separator: string): Inline[] {
  return lines.flatMap((each, index) => (index === 0 ? [each] : [separator, each]));
}

function text(value: string): Text {
  const hasWideSpace = value.includes('  ') || value.includes('\n') || value.includes('\t') || value.includes('\r');
  return { type: 'text', value: hasWideSpace ? value.replace(/[\t\n\r ]+/g, ' ') : value };
}

/** A token as published, in code. A code span cannot be empty. */
export function code(value: string): InlineCode | Text {
  return value === '' ? text(value) : { type: 'inlineCode', value: value.replace(/[\n\r]+/g, ' ') };
}

export function strong(...parts: Inline[]): Strong {
  return { type: 'strong', children: line(...parts) };
}

/** A link to an absolute address. */
export function link(words: Inline, url: string): Link {
  return { type: 'link', url, children: line(words) };
}

/** A link that shows its address. */
export function addressLink(url: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: url }] };
}

export function heading(depth: Heading['depth'], ...parts: Inline[]): Heading {
  return { type: 'heading', depth, children: trimmed(line(...parts)) };
}

export function paragraph(...parts: Inline[]): Paragraph {
  return { type: 'paragraph', children: trimmed(line(...parts)) };
}

/** A list of which each item is one line; none where there are no items. */
export function list(items: readonly Inline[]): List[] {
  return blockList(items.map((item) => [paragraph(item)]));
}

/** A list of which each item holds blocks; none where there are no items. */
export function blockList(items: readonly BlockContent[][], isOrdered = false): List[] {
  if (items.length === 0) return [];
  const children = items.map((blocks) => ({ type: 'listItem' as const, spread: blocks.length > 1, children: blocks }));
  return [{ type: 'list', ordered: isOrdered, spread: false, children }];
}

/** A fenced block. */
export function codeBlock(value: string, lang: string): Code {
  return { type: 'code', lang, value };
}

/** A table with one heading a column; none where there are no rows. Every row has a cell for each column. */
export function table(columns: readonly string[], rows: readonly Inline[][]): Table[] {
  return tableOfRows(
    columns,
    rows.map((cells) => row(columns.map((_, index) => cells[index] ?? ''))),
  );
}

/** The same of rows that stand in several tables. */
export function tableOfRows(columns: readonly string[], rows: readonly TableRow[]): Table[] {
  return rows.length === 0 ? [] : [{ type: 'table', children: [row(columns), ...rows] }];
}

/** One row of a table. */
export function row(cells: readonly Inline[]): TableRow {
  return { type: 'tableRow', children: cells.map(toCell) };
}

function toCell(content: Inline): TableCell {
  return { type: 'tableCell', children: trimmed(line(content)).map(forCell) };
}

/** Within a cell a pipe needs a backslash, also in code; a backslash that stands there already would be taken for it. Such code becomes words. */
function forCell(node: PhrasingContent): PhrasingContent {
  if (node.type === 'inlineCode') return node.value.includes('\\|') ? text(node.value) : node;
  if (!('children' in node) || node.children.every(({ type }) => type === 'text')) return node;
  return { ...node, children: node.children.map(forCell) };
}

/** Without spaces at the ends, where Markdown would drop them or read them as marks. */
function trimmed(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!(first?.type === 'text' && first.value.startsWith(' ')) && !(last?.type === 'text' && last.value.endsWith(' '))) return nodes;
  const ends = nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.replace(/^ /, '') : node.value;
    return text(index === nodes.length - 1 ? start.replace(/ $/, '') : start);
  });
  return ends.filter((node) => node.type !== 'text' || node.value !== '');
}
