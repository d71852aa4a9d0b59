import type { BlockContent, Definition, FootnoteDefinition, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { visitNodes } from '../../../../catalog/visitNodes';
import { code, line, paragraph, strong } from './nodes';
import { toLine } from './toLine';

/** Turns an address as written into an absolute one. */
type ResolveUrl = (url: string) => string;

/** What the rest of a text refers to. */
interface References {
  resolveUrl: ResolveUrl;
  definitions: ReadonlyMap<string, Definition>;
  footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

/**
 * A parsed text as blocks that can stand anywhere in a larger document: addresses absolute, references replaced by what they refer to,
 * headings as bold paragraphs (they would break up the page's own), white space as in HTML, and no positions, so that the blocks are small.
 */
export function toBlocks(tree: Root, resolveUrl: ResolveUrl): BlockContent[] {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  visitNodes(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
  });
  return blocksOf(tree.children, { resolveUrl, definitions, footnotes });
}

function blocksOf(nodes: readonly RootContent[], references: References): BlockContent[] {
  return nodes.flatMap((node) => blockOf(node, references) ?? []);
}

function blockOf(node: RootContent, references: References): BlockContent | undefined {
  const lineOf = (nodes: readonly PhrasingContent[]) => lineWith(nodes, references);
  switch (node.type) {
    case 'paragraph':
      return paragraph(lineOf(node.children));
    case 'heading':
      return node.children.length > 0 ? paragraph(strong(lineOf(node.children))) : undefined;
    case 'blockquote':
      return { type: 'blockquote', children: blocksOf(node.children, references) };
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered ?? false,
        start: node.start ?? null,
        spread: false,
        children: node.children.map((item) => itemOf(item, references)),
      };
    case 'code':
      return { type: 'code', lang: node.lang ?? null, value: node.value };
    case 'table':
      return tableOf(node, lineOf);
    case 'html':
      return paragraph(node.value);
    default:
      return undefined;
  }
}

function itemOf({ checked, children }: ListItem, references: References): ListItem {
  const blocks = blocksOf(children, references);
  return { type: 'listItem', checked: checked ?? null, spread: blocks.length > 1, children: blocks };
}

function tableOf({ align, children }: Table, lineOf: (nodes: readonly PhrasingContent[]) => PhrasingContent[]): Table {
  const rows = children.map((row) => ({
    type: 'tableRow' as const,
    children: row.children.map((cell) => ({ type: 'tableCell' as const, children: lineOf(cell.children) })),
  }));
  return { type: 'table', align: align ?? null, children: rows };
}

function lineWith(nodes: readonly PhrasingContent[], references: References): PhrasingContent[] {
  return line(nodes.flatMap((node) => phrasingOf(node, references)));
}

function phrasingOf(node: PhrasingContent, references: References): PhrasingContent[] {
  const { definitions, resolveUrl } = references;
  switch (node.type) {
    case 'text':
    case 'html':
      return line(node.value);
    case 'inlineCode':
      return [code(node.value)];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: lineWith(node.children, references) }];
    case 'link':
      return [{ type: 'link', url: resolveUrl(node.url), title: node.title ?? null, children: lineWith(node.children, references) }];
    case 'linkReference':
      return [{ type: 'link', url: resolveUrl(definitions.get(node.identifier)?.url ?? ''), children: lineWith(node.children, references) }];
    case 'image':
      return [{ type: 'image', url: resolveUrl(node.url), alt: node.alt ?? null }];
    case 'imageReference':
      return [{ type: 'image', url: resolveUrl(definitions.get(node.identifier)?.url ?? ''), alt: node.alt ?? null }];
    case 'footnoteReference':
      return footnoteOf(node.identifier, references);
    case 'break':
      return [{ type: 'break' }];
    default:
      return [];
  }
}

/** A footnote in parentheses, where it is referred to. A footnote within a footnote is left out: it could go round in a circle. */
function footnoteOf(identifier: string, references: References): PhrasingContent[] {
  const footnote = references.footnotes.get(identifier);
  if (!footnote) return [];
  return line(' (', toLine(blocksOf(footnote.children, { ...references, footnotes: new Map() })), ')');
}
