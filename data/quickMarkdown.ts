import type { PhrasingContent, Root } from 'mdast';
import { linkAddresses } from './quickAddresses';

/** A code span, a link, or words without a character that Markdown could take for a mark. */
const part = /`([^`\n]+)`|\[([\p{L}\p{N} ,.'’"“”()–-]+)\]\(([\w/#.?=:%-]+)\)|([\p{L}\p{N} ,.;:?!'’"“”()–—…%$=/+{}@-]+)/uy;

/** What begins no list, rule or heading. */
const plainStart = /^(?:[\p{L}`"“(['’]|\d+(?![\d.)]))/u;

/** What becomes a link without brackets (GFM). */
const bareAddress = /www\.|:\/\/|@/i;

/**
 * Parses a text of one line that holds words, code spans, links and simple addresses alone: most texts of the data, in a hundredth of the time of the
 * parser. Null for any other text.
 * @returns the tree that the parser gives, without positions.
 */
export function parseQuickly(text: string): Root | null {
  if (!plainStart.test(text) || text.endsWith(' ')) return null;
  const children: PhrasingContent[] = [];
  part.lastIndex = 0;
  while (part.lastIndex < text.length) {
    const match = part.exec(text);
    const nodes = match && toNodes(match);
    const [first] = nodes ?? [];
    if (!nodes || !first || !canFollow(first, children.at(-1))) return null;
    children.push(...nodes);
  }
  return { type: 'root', children: [{ type: 'paragraph', children }] };
}

function toNodes({ 1: code, 2: label, 3: url, 4: words, index, input }: RegExpExecArray): PhrasingContent[] | null {
  if (code !== undefined) return /^\s|\s$/.test(code) ? null : [{ type: 'inlineCode', value: code }];
  if (label !== undefined && url !== undefined)
    return bareAddress.test(label) ? null : [{ type: 'link', title: null, url, children: [{ type: 'text', value: label }] }];
  if (words === undefined) return null;
  if (!bareAddress.test(words)) return [{ type: 'text', value: words }];
  // Code or a link beside it would change where an address ends.
  return index === 0 && words.length === input.length ? linkAddresses(words) : null;
}

/** Backticks side by side are one mark, and a `!` makes a picture of a link. */
function canFollow(node: PhrasingContent, last: PhrasingContent | undefined): boolean {
  if (node.type === 'inlineCode') return last?.type !== 'inlineCode';
  return !(node.type === 'link' && last?.type === 'text' && last.value.endsWith('!'));
}
