import type { PhrasingContent } from 'mdast';
import { isHarmless, isHarmlessWithin } from './harmless';

/**
 * Writes a line as the library does, to the letter, where nothing in it needs an escape: words, code and links.
 * Null where a part of it needs an escape, where it has a space at an end, and where it is empty.
 */
export function quickLine(nodes: readonly PhrasingContent[], isCell = false): string | null {
  if (nodes.length === 0 || startsWithSpace(nodes[0]) || endsWithSpace(nodes.at(-1))) return null;
  let text = '';
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    const part = node && (node.type === 'text' ? words(node.value, index > 0) : phrase(node, isCell));
    if (!part) return null;
    text += part;
  }
  return text;
}

// Asked of the nodes, as asking it of the line would put its parts together once more.
function startsWithSpace(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && node.value.startsWith(' ');
}

function endsWithSpace(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && node.value.endsWith(' ');
}

/** Words between other nodes: never beside further words. */
function words(text: string, isAfterOther: boolean): string | null {
  return (isAfterOther ? isHarmlessWithin(text, 'no word') : isHarmless(text, 'no word')) ? text : null;
}

function phrase(node: PhrasingContent, isCell: boolean): string | null {
  if (node.type === 'inlineCode') return plainCode.test(node.value) && !(isCell && node.value.includes('|')) ? `\`${node.value}\`` : null;
  if (node.type !== 'link' || node.title || !plainAddress.test(node.url)) return null;
  const [only] = node.children;
  if (node.children.length === 1 && only?.type === 'text' && only.value === node.url.replace(/^mailto:/, '')) return `<${only.value}>`;
  const label = quickLine(node.children, isCell);
  return label === null ? null : `[${label}](${node.url})`;
}

/** Code without a backtick, and without a space at an end, which would be taken away. */
const plainCode = /^[^`\s](?:[^`\n\r]*[^`\s])?$/;

/** Addresses in which no character needs an escape. */
const plainAddress = /^(?:https?:\/\/[\w/.:#%?=,+-]+|mailto:[\w.-]+@[\w.-]+)$/;
