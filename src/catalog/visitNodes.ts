import type { Nodes } from 'mdast';

/** Calls `visit` with a node of a parsed Markdown text and with all that it holds, in the order of the text. */
export function visitNodes(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) visitNodes(child, visit);
}
