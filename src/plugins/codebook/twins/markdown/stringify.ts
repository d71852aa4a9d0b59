import type { RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { quickBlock } from './quickBlock';
import { quickText } from './quickText';

/** The narrowest delimiter that every reader of tables knows is `---`. Cells that count as wide as that are not padded to the widest of their column. */
const cellWidth = 3;

/** What the library lets stand, while readers of Markdown take it for a mark: addresses such as `www.|`, and `<|a@b.example>`. */
const furtherMarks: Options['unsafe'] = [
  { character: '.', before: '[Ww]{3}', inConstruct: 'phrasing', notInConstruct: ['autolink', 'link', 'image', 'label'] },
  { character: '<', after: '\\S', inConstruct: 'phrasing', notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw', 'titleQuote'] },
];

const stringifier = unified()
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one', fences: true, handlers: { text: quickText }, unsafe: furtherMarks })
  .use(remarkGfm, { stringLength: () => cellWidth })
  .freeze();

/** Writes blocks as GitHub Flavored Markdown; ends with a line break. */
export function stringify(children: RootContent[]): string {
  const text = inGroups(children)
    .map((group) => (group.length === 1 && group[0] && quickBlock(group[0])) || stringifyWhole(group).replace(/\n$/, ''))
    .join('\n\n');
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** The same by the library alone. */
export function stringifyWhole(children: RootContent[]): string {
  return stringifier.stringify({ type: 'root', children });
}

/** Blocks that can be written one by one: lists that follow each other need each other, as they take other marks. */
function inGroups(children: readonly RootContent[]): RootContent[][] {
  const groups: RootContent[][] = [];
  for (const node of children) {
    const last = groups.at(-1);
    if (last && node.type === 'list' && last.at(-1)?.type === 'list') last.push(node);
    else groups.push([node]);
  }
  return groups;
}
