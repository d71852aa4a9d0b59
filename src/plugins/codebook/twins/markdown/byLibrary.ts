import type { PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { rememberLatest } from '../../../../catalog/remember';
import { quickText } from './quickText';

/** The narrowest delimiter that every reader of tables knows is `---`. Cells that count as wide as that are not padded to the widest of their column. */
const cellWidth = 3;

/** What the library lets stand, while readers of Markdown take it for a mark: addresses such as `www.|`, and `<|a@b.example>`. */
const furtherMarks: Options['unsafe'] = [
  { character: '.', before: '[Ww]{3}', inConstruct: 'phrasing', notInConstruct: ['autolink', 'link', 'image', 'label'] },
  { character: '<', after: '\\S', inConstruct: 'phrasing', notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw', 'titleQuote'] },
];

const options: Options = { bullet: '-', rule: '-', listItemIndent: 'one', fences: true, unsafe: furtherMarks };

/** The library itself; with `handlers` in the place of its own ones. */
export function createStringifier(handlers: Options['handlers'] = {}): (children: RootContent[]) => string {
  const stringifier = unified()
    .use(remarkStringify, { ...options, handlers })
    .use(remarkGfm, { stringLength: () => cellWidth })
    .freeze();
  return (children) => stringifier.stringify({ type: 'root', children });
}

/** Blocks as the library writes them; ends with a line break where there is anything. */
export const stringifyWhole = createStringifier({ text: quickText });

/** The line of a paragraph as the library writes it, wherever a paragraph can stand; null where that is empty or several lines. */
export function lineByLibrary(line: PhrasingContent[]): string | null {
  return writeLine(JSON.stringify(line));
}

/** What the library writes between the pipes of a cell, which does not depend on the other cells; null where that is empty or several lines. */
export function cellByLibrary(line: PhrasingContent[]): string | null {
  return writeCell(JSON.stringify(line));
}

/** Enough for the lines of some dozen pages: those of one provider say much the same. */
const most = 2000;

const writeLine = rememberLatest(most, (line: string) => single(stringifyWhole([{ type: 'paragraph', children: JSON.parse(line) }]).replace(/\n$/, '')));

const writeCell = rememberLatest(most, (line: string) => {
  const text = stringifyWhole([{ type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: JSON.parse(line) }] }] }]);
  return text.startsWith(cellStart) && text.endsWith(cellEnd) ? single(text.slice(cellStart.length, -cellEnd.length)) : null;
});

const cellStart = '| ';
const cellEnd = ' |\n| --- |\n';

function single(line: string): string | null {
  return line === '' || /[\n\r]/.test(line) ? null : line;
}
