import type { BlockContent, Heading, InlineCode, Link, List, Nodes, Paragraph, PhrasingContent, Strong, Text } from 'mdast';

/** Builders for the nodes of a document (mdast, https://github.com/syntax-tree/mdast). A string stands for itself: it is no Markdown. */
export type Piece = string | PhrasingContent | readonly PhrasingContent[];

export function text(value: string): Text {
  return { type: 'text', value };
}

declare module 'mdast' {
  interface InlineCodeData {
    /** A value of its own, such as an identifier: plain text has it as it is, without quotation marks. */
    isValue?: boolean;
  }
}

/** A value as it was sent or published. */
export function code(value: string): InlineCode {
  return { type: 'inlineCode', value, data: { isValue: true } };
}

/** A name from the code within a sentence. */
export function codeName(value: string): InlineCode {
  return { type: 'inlineCode', value };
}

export function strong(...pieces: Piece[]): Strong {
  return { type: 'strong', children: toPhrasing(pieces) };
}

/** A link that shows its address. */
export function bareLink(url: string): Link {
  return { type: 'link', url, children: [text(url)] };
}

export function paragraph(...pieces: Piece[]): Paragraph {
  return { type: 'paragraph', children: toPhrasing(pieces) };
}

export function heading(...pieces: Piece[]): Heading {
  return { type: 'heading', depth: 3, children: toPhrasing(pieces) };
}

/** A list; an item is one paragraph, or several blocks. */
export function list(items: readonly (Paragraph | BlockContent[])[], isOrdered = false): List {
  const children = items.map((item) => ({ type: 'listItem' as const, spread: false, children: 'type' in item ? [item] : item }));
  return { type: 'list', ordered: isOrdered, spread: false, children, ...(isOrdered ? { start: 1 } : {}) };
}

function toPhrasing(pieces: readonly Piece[]): PhrasingContent[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [text(piece)] : piece));
}

/** The words of a node, without any marks. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
