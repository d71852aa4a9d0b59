import type {
  BlockContent,
  Blockquote,
  Heading,
  InlineCode,
  Link,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Strong,
  Text,
} from 'mdast';
import { parseMarkdown } from '../../../data/markdown';
import type { ToUrl } from './types';

/** Builders for the nodes of a document (mdast, https://github.com/syntax-tree/mdast). A string stands for itself: it is no Markdown. */
export type Piece = string | PhrasingContent | readonly PhrasingContent[];

function text(value: string): Text {
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

/** Parses a Markdown text of the data into what can stand in a sentence: links lead to absolute addresses, blocks follow each other. */
export type ToInline = (markdown: string) => PhrasingContent[];

/** Makes the parser of texts for a site. */
export function createToInline(toUrl: ToUrl): ToInline {
  return (markdown) => {
    const parts = spaced(parseMarkdown(markdown), toUrl);
    return parts.length > 0 ? parts : [text(markdown)];
  };
}

const eMail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

function inlineOf(node: RootContent, toUrl: ToUrl): PhrasingContent[] {
  switch (node.type) {
    case 'inlineCode':
      return [eMail.test(node.value) ? { type: 'link', url: `mailto:${node.value}`, children: [text(node.value)] } : node];
    case 'text':
    case 'break':
      return [node];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ ...node, children: childrenOf(node, toUrl) }];
    case 'link':
      return [{ ...node, url: node.url.startsWith('/') ? toUrl(node.url) : node.url, children: childrenOf(node, toUrl) }];
    case 'code':
      return [codeName(node.value)];
    case 'html':
      return [text(node.value)];
    case 'list':
    case 'listItem':
    case 'blockquote':
      return spaced(node, toUrl);
    default:
      return childrenOf(node, toUrl);
  }
}

/** What stands in blocks, one after the other. */
function spaced({ children }: Root | List | ListItem | Blockquote, toUrl: ToUrl): PhrasingContent[] {
  const parts = children.map((child) => inlineOf(child, toUrl)).filter((part) => part.length > 0);
  return parts.flatMap((part, index) => (index > 0 ? [text(' '), ...part] : part));
}

function childrenOf(node: Nodes, toUrl: ToUrl): PhrasingContent[] {
  return 'children' in node ? node.children.flatMap((child) => inlineOf(child, toUrl)) : [];
}

/** The words of a node, without any marks. */
export function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
