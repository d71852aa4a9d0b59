import type { PhrasingContent, RootContent } from 'mdast';
import { code, type Inline, joined, line } from './nodes';

/** Blocks as one line, for where no block can stand, such as a table cell: paragraphs follow each other, items are numbered or set apart by semicolons. */
export function toLine(blocks: readonly RootContent[]): PhrasingContent[] {
  const [only, second] = blocks;
  if (only?.type === 'paragraph' && !second && only.children.every(isWithoutBreak)) return only.children;
  return line(joined(blocks.map(lineOf), ' '));
}

function lineOf(block: RootContent): Inline {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.map(withoutBreaks);
    case 'code':
      return code(block.value);
    case 'blockquote':
      return toLine(block.children);
    case 'list': {
      const start = block.start ?? 1;
      const items = block.children.map(({ children }, index): Inline => [block.ordered ? `${start + index}. ` : '', toLine(children)]);
      return joined(items, block.ordered ? ' ' : '; ');
    }
    case 'table': {
      const rows = block.children.map(({ children }) =>
        joined(
          children.map((cell) => cell.children.map(withoutBreaks)),
          ', ',
        ),
      );
      return joined(rows, '; ');
    }
    default:
      return '';
  }
}

function isWithoutBreak(node: PhrasingContent): boolean {
  return node.type === 'text' || node.type === 'inlineCode' || (node.type === 'link' && node.children.every(isWithoutBreak));
}

function withoutBreaks(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return { type: 'text', value: ' ' };
  return 'children' in node ? { ...node, children: node.children.map(withoutBreaks) } : node;
}
