import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseQuickly } from './quickMarkdown';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Parses a text of the data (GitHub Flavored Markdown, https://github.github.com/gfm/) into an mdast tree. Never throws. */
export function parseMarkdown(text: string): Root {
  return parseQuickly(text) ?? parseWhole(text);
}

/** The same by the parser alone. */
export function parseWhole(text: string): Root {
  return parser.parse(text);
}

/** The first piece of raw HTML in a text, or undefined. Raw HTML in data is an error: it would not survive in plain text or JSON. */
export function findRawHtml(text: string): string | undefined {
  return text.includes('<') ? firstHtml(parseMarkdown(text)) : undefined;
}

function firstHtml(node: Nodes): string | undefined {
  if (node.type === 'html') return node.value;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const html = firstHtml(child);
    if (html) return html;
  }
  return undefined;
}
