import type { RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
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
  return stringifier.stringify({ type: 'root', children });
}
