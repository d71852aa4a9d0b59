import type { Blockquote, List, ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { parseMarkdown } from '../../../data/markdown';
import { visitNodes } from '../visitNodes';
import { codeName, text } from './nodes';

/** Parses a Markdown text of the data into what can stand in a sentence: links lead to absolute addresses, blocks follow each other. */
export type ToInline = (markdown: string) => PhrasingContent[];

/** What the links of a text lead to. */
interface Links {
  /** Makes an address as written absolute. */
  resolve: (link: string) => string;
  /** Addresses as written, by the names that the text gives them. */
  definitions: ReadonlyMap<string, string>;
}

/** Makes the parser of texts; `resolve` makes the address of a link absolute. */
export function createToInline(resolve: (link: string) => string): ToInline {
  return (markdown) => {
    const tree = parseMarkdown(markdown);
    const parts = spaced(tree, { resolve, definitions: collectDefinitions(tree) });
    return parts.length > 0 ? parts : [text(markdown)];
  };
}

/** Of two definitions of the same name the first counts (CommonMark section 4.7). */
function collectDefinitions(tree: Root): Map<string, string> {
  const definitions = new Map<string, string>();
  visitNodes(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  });
  return definitions;
}

const eMail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

function inlineOf(node: RootContent, links: Links): PhrasingContent[] {
  switch (node.type) {
    case 'inlineCode':
      return [eMail.test(node.value) ? { type: 'link', url: `mailto:${node.value}`, children: [text(node.value)] } : node];
    case 'text':
    case 'break':
      return [node];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return [{ ...node, children: childrenOf(node, links) }];
    case 'link':
      return [{ ...node, url: links.resolve(node.url), children: childrenOf(node, links) }];
    case 'linkReference':
      return [{ type: 'link', url: links.resolve(links.definitions.get(node.identifier) ?? ''), children: childrenOf(node, links) }];
    // A ticket has no room for a picture: its words stand for it.
    case 'image':
    case 'imageReference':
      return node.alt ? [text(node.alt)] : [];
    case 'code':
      return [codeName(node.value)];
    case 'html':
      return [text(node.value)];
    case 'list':
    case 'listItem':
    case 'blockquote':
      return spaced(node, links);
    default:
      return childrenOf(node, links);
  }
}

/** What stands in blocks, one after the other. */
function spaced({ children }: Root | List | ListItem | Blockquote, links: Links): PhrasingContent[] {
  const parts = children.map((child) => inlineOf(child, links)).filter((part) => part.length > 0);
  return parts.flatMap((part, index) => (index > 0 ? [text(' '), ...part] : part));
}

function childrenOf(node: Nodes, links: Links): PhrasingContent[] {
  return 'children' in node ? node.children.flatMap((child) => inlineOf(child, links)) : [];
}
