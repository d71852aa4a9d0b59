import type { ElementContent, Properties, Root, RootContent } from 'hast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type * as z from 'zod';
import { parseWhole } from '../../data/markdown';
import { isRecord } from './isRecord';
import { toMarkupQuickly } from './quickMarkup';
import { rememberLatest } from './remember';
import type { MarkupNode, markupSchema } from './schema/frame';

export type { MarkupNode };

/** The parsed form of every text of a page that holds more than plain words, by the text itself. */
export type Markup = z.infer<typeof markupSchema>;

const toHast = unified().use(remarkRehype);

/**
 * Parses one Markdown text. A text of one paragraph gives what is inside it, so that it can stand in a table cell or list item.
 * A text that would vanish (a link definition without a use) stands as it is.
 */
export function toMarkup(text: string): MarkupNode[] {
  return toMarkupQuickly(text) ?? toMarkupWhole(text);
}

/** The same by the parser alone. */
export function toMarkupWhole(text: string): MarkupNode[] {
  const tree: Root = toHast.runSync(parseWhole(text));
  const blocks = tree.children.filter((node) => !(node.type === 'text' && node.value.trim() === ''));
  const [only] = blocks;
  const isParagraph = blocks.length === 1 && only?.type === 'element' && only.tagName === 'p';
  const nodes = toNodes(isParagraph ? only.children : blocks);
  return nodes.length > 0 ? nodes : [text];
}

/** Projects HTML nodes (hast) to the parsed form; comments are left out. */
export function toNodes(nodes: readonly (RootContent | ElementContent)[]): MarkupNode[] {
  return nodes.flatMap((node): MarkupNode[] => {
    if (node.type === 'text') return [node.value];
    if (node.type !== 'element') return [];
    return [[node.tagName, toAttributes(node.properties), ...toNodes(node.children)]];
  });
}

function toAttributes(properties: Properties): Record<string, string> {
  const stated = Object.entries(properties).filter(([, value]) => typeof value === 'string' || typeof value === 'number' || value === true);
  return Object.fromEntries(stated.map(([name, value]) => [name, String(value)]));
}

/** Keys whose texts are no Markdown. */
const literalKeys = new Set(['path', 'url', 'content', 'sources', 'id', 'label', 'identifier', 'code', 'frame', 'request', 'response']);

/** Words and plain punctuation: most texts, for which parsing would change nothing. */
const wordsAlone = /^(?!\d+[.)]|[-+](?:[ -]|$)| )[\p{L}\p{N} ,.;?!'"’“”()–-]*(?<! )$/u;

/** An address of the site, which pages name in many places; an underscore inside of a word marks nothing. */
const ownAddress = /^(?:\/|(?:\/[a-z0-9]+(?:[_.-][a-z0-9]+)*)+\/?(?:[?#][a-z]+(?:[=_-][a-z0-9]+)*)?)$/i;

/** Whether parsing a text would change nothing; quick, and never wrong about a yes. */
export function isPlainText(text: string): boolean {
  return (text.startsWith('/') ? ownAddress : wordsAlone).test(text) && !text.includes('www.');
}

/** Enough for the texts of some hundred pages in a row: those of one provider name each other's texts again and again. */
const rememberedTexts = 20_000;

/** The parsed form where it says more than the text; null where it does not. */
const parsedForm = rememberLatest(rememberedTexts, (text: string) => {
  if (isPlainText(text)) return null;
  const nodes = toMarkup(text);
  return nodes.length === 1 && nodes[0] === text ? null : nodes;
});

type ParsedTexts = Map<string, MarkupNode[]>;

/** Collects the parsed form of every Markdown text in a page's record. */
export function collectMarkup(record: unknown): Markup {
  const markup: ParsedTexts = new Map();
  addTexts(record, markup);
  return toTable(markup);
}

/**
 * A plain object that begins without a prototype, since the engine keeps such a one as a table. Otherwise it makes a hidden class for every key that is
 * added: with texts as keys hundreds of megabytes for thousands of pages, among what is kept for long.
 */
function toTable(texts: ParsedTexts): Markup {
  const table: Markup = Object.create(null);
  for (const [text, nodes] of texts) table[text] = nodes;
  return Object.setPrototypeOf(table, Object.prototype);
}

/** Keys of what holds the same objects on many pages. */
const sharedKeys = new Set(['cells', 'providerFacts']);

function addTexts(value: unknown, markup: ParsedTexts): void {
  if (typeof value === 'string') addText(value, markup);
  else if (Array.isArray(value)) for (const item of value) addTexts(item, markup);
  else if (isRecord(value)) for (const key in value) if (!literalKeys.has(key)) (sharedKeys.has(key) ? addShared : addTexts)(value[key], markup);
}

function addText(text: string, markup: ParsedTexts): void {
  const nodes = parsedForm(text);
  if (nodes) markup.set(text, nodes);
}

function addShared(value: unknown, markup: ParsedTexts): void {
  for (const part of Object.values(value ?? {})) {
    if (typeof part !== 'object' || part === null) addTexts(part, markup);
    else for (const [text, nodes] of textsOfShared(part)) markup.set(text, nodes);
  }
}

const noTexts: ParsedTexts = new Map();

const textsOfShared = rememberLatest(rememberedTexts, (part: object) => {
  const markup: ParsedTexts = new Map();
  addTexts(part, markup);
  return markup.size > 0 ? markup : noTexts;
});
