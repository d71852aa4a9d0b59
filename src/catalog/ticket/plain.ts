import type { InlineCode, Link, List, PhrasingContent, Root, RootContent } from 'mdast';
import { wordsOf } from './nodes';

/** Writes a document without any marks: numbered steps, dashes before items, addresses in brackets behind their words. */
export function toPlainText({ children }: Root): string {
  return `${blocks(children).join('\n\n')}\n`;
}

function blocks(nodes: readonly RootContent[]): string[] {
  return nodes.map(block).filter((written) => written !== '');
}

function block(node: RootContent): string {
  if (node.type === 'list') return items(node);
  if (node.type === 'heading' || node.type === 'paragraph') return inline(node.children);
  return 'children' in node ? blocks(node.children).join('\n') : wordsOf(node);
}

function items({ children, ordered, start }: List): string {
  return children
    .map((item, index) => {
      const mark = ordered ? `${(start ?? 1) + index}. ` : '- ';
      return (
        mark +
        blocks(item.children)
          .join('\n')
          .replaceAll('\n', `\n${' '.repeat(mark.length)}`)
      );
    })
    .join('\n');
}

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes.map(phrase).join('');
}

function phrase(node: PhrasingContent): string {
  if (node.type === 'link') return link(node);
  if (node.type === 'inlineCode') return codeInSentence(node);
  if (node.type === 'break') return '\n';
  return 'children' in node ? inline(node.children) : wordsOf(node).replace(/\s+/g, ' ');
}

/**
 * Names that read like words of the sentence stand in quotation marks: words with a small first letter, and several words.
 * Methods and header fields (`GET`, `Location`) begin with a capital letter and are seen to be names.
 */
function codeInSentence({ data, value }: InlineCode): string {
  const written = value.replace(/\s+/g, ' ');
  const isLikeWords = /^(?:\p{Ll}\p{L}*|\p{L}+(?: \p{L}+)+)$/u.test(written);
  return isLikeWords && !data?.isValue ? `"${written}"` : written;
}

function link(node: Link): string {
  const words = wordsOf(node);
  return words.trim() === '' || words === node.url || `mailto:${words}` === node.url ? node.url.replace(/^mailto:/, '') : `${words} (${node.url})`;
}
