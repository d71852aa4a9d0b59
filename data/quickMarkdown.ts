import type { PhrasingContent, Root } from 'mdast';

/** A code span, a link, or words without a character that Markdown could take for a mark. */
const part = /`([^`\n]+)`|\[([\p{L}\p{N} ,.'’"“”()–-]+)\]\(([\w/#.?=:%-]+)\)|([\p{L}\p{N} ,.;:?!'’"“”()–—…%$=/+{}@-]+)/uy;

/** What begins no list, rule or heading. */
const plainStart = /^(?:[\p{L}`"“(['’]|\d+(?![\d.)]))/u;

/** What becomes a link without brackets (GFM). */
const bareAddress = /www\.|:\/\/|@/i;

/** Such an address in its plainest form: between spaces, but for a point or the like after it. */
const plainAddress =
  /(?<= )(?:https:\/\/(?:[a-z0-9]+[.-])*[a-z0-9]+\.[a-z]+(?:\/[a-z0-9]+(?:[.-][a-z0-9]+)*)*|[a-z0-9]+(?:[.-][a-z0-9]+)*@(?:[a-z0-9]+[.-])*[a-z0-9]+\.[a-z]+)(?=[.,;:]? )/g;

/**
 * Parses a text of one line that holds words, code spans, links and plain addresses alone: most texts of the data, in a hundredth of the time of the
 * parser. Null for any other text.
 * @returns the tree that the parser gives, without positions.
 */
export function parseQuickly(text: string): Root | null {
  if (!plainStart.test(text) || text.endsWith(' ')) return null;
  const children: PhrasingContent[] = [];
  part.lastIndex = 0;
  while (part.lastIndex < text.length) {
    const match = part.exec(text);
    const nodes = match && toNodes(match, part.lastIndex === text.length);
    const [first] = nodes ?? [];
    if (!nodes || !first || !canFollow(first, children.at(-1))) return null;
    children.push(...nodes);
  }
  return { type: 'root', children: [{ type: 'paragraph', children }] };
}

function toNodes([, code, label, url, words]: RegExpExecArray, isLast: boolean): PhrasingContent[] | null {
  if (code !== undefined) return /^\s|\s$/.test(code) ? null : [{ type: 'inlineCode', value: code }];
  if (label !== undefined && url !== undefined) return bareAddress.test(label) ? null : [toLink(url, label)];
  if (words === undefined) return null;
  return bareAddress.test(words) ? withAddresses(words, isLast) : [{ type: 'text', value: words }];
}

/** Words with addresses; null where one is not of the plainest form. Before each address stand words, of which the last character is a space. */
function withAddresses(words: string, isLast: boolean): PhrasingContent[] | null {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  // Nothing follows the end of the text, which is as good as a space.
  for (const { 0: address, index } of (isLast ? `${words} ` : words).matchAll(plainAddress)) {
    nodes.push({ type: 'text', value: words.slice(end, index) }, toLink(address.includes('@') ? `mailto:${address}` : address, address));
    end = index + address.length;
  }
  if (end < words.length) nodes.push({ type: 'text', value: words.slice(end) });
  return nodes.some((node) => node.type === 'text' && bareAddress.test(node.value)) ? null : nodes;
}

function toLink(url: string, label: string): PhrasingContent {
  return { type: 'link', title: null, url, children: [{ type: 'text', value: label }] };
}

/** Backticks side by side are one mark, and a `!` makes a picture of a link. */
function canFollow(node: PhrasingContent, last: PhrasingContent | undefined): boolean {
  if (node.type === 'inlineCode') return last?.type !== 'inlineCode';
  return !(node.type === 'link' && last?.type === 'text' && last.value.endsWith('!'));
}
