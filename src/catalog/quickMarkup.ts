import type { PhrasingContent } from 'mdast';
import { parseQuickly } from '../../data/quickMarkdown';
import type { MarkupNode } from './schema/frame';

/**
 * The parsed form of a text that `parseQuickly` knows, without the way over HTML nodes. Null for any other text.
 * @returns what the parser gives
 */
export function toMarkupQuickly(text: string): MarkupNode[] | null {
  const [paragraph] = parseQuickly(text)?.children ?? [];
  if (paragraph?.type !== 'paragraph') return null;
  const nodes = paragraph.children.map(toNode);
  return nodes.every((node) => node !== null) ? nodes : null;
}

function toNode(node: PhrasingContent): MarkupNode | null {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return ['code', {}, node.value];
  // A percent sign that encodes nothing is encoded itself.
  if (node.type !== 'link' || node.url.includes('%')) return null;
  const [label] = node.children;
  return label?.type === 'text' ? ['a', { href: node.url }, label.value] : null;
}
