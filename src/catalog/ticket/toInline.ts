import type { Blockquote, List, ListItem, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { parseMarkdown } from '../../../data/markdown';
import { codeName, type ToInline, text } from './nodes';
import type { ToUrl } from './types';

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
