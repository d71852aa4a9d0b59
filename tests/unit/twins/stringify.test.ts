import fc from 'fast-check';
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { createStringifier } from '../../../src/plugins/codebook/twins/markdown/byLibrary';
import {
  blockList,
  code,
  codeBlock,
  heading,
  type Inline,
  line,
  link,
  list,
  paragraph,
  strong,
  table,
} from '../../../src/plugins/codebook/twins/markdown/nodes';
import { quickLine } from '../../../src/plugins/codebook/twins/markdown/quickLine';
import { stringify } from '../../../src/plugins/codebook/twins/markdown/stringify';

/** Words with everything that Markdown could take for a mark, and much that it could not. */
const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.array(fc.constantFrom(...'awps1.:/ -_!#|`*[]<@&;›é😀𝒂\ud835', 'www.', '1. ', 'a_b'), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.constantFrom('Wait for now. (documented)', ': read ', 'Send with it:', ' › ', 'read the docs at www.', 'http:', '+ one', 'see'),
);
const visibleWords = words.filter((text) => text.trim() !== '');
const address = fc.constantFrom(
  'https://a.example/b_c/#d_e_f',
  'https://www.a.example/?q=1,2',
  'mailto:a-b@c.example',
  'https://a.example/(b)',
  'https://a.example/?a=1&b=2',
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  words,
  words,
  words.map((text): Inline => code(text)),
  fc.tuple(words, address).map(([text, url]) => link(text, url)),
  address.map((url) => link(url, url)),
  address.map((url) => link(url.replace('mailto:', ''), url)),
  fc.tuple(visibleWords, words).map(([text, token]) => strong(text, code(token))),
  visibleWords.map((value): Inline => ({ type: 'emphasis', children: line(value) })),
);
const inlines = fc.array(inline, { maxLength: 5 });
const codeBlocks = fc
  .tuple(fc.oneof(words, fc.constantFrom('let a;\n\n  a();', 'a\r\nb', '\n', 'a\n')), fc.constantFrom('json', 'c++'))
  .map(([text, lang]) => codeBlock(text, lang));
const library = createStringifier();
/** What an item holds. After an empty paragraph at its end the library leaves out a line break. */
const itemBlocks = fc.oneof(
  inlines.map((parts) => [paragraph(...parts)].filter((block) => library([block]) !== '')),
  codeBlocks.map((block) => [block]),
  fc.array(inlines, { maxLength: 2 }).map((items) => list(items)),
);
const items = fc.array(
  fc.array(itemBlocks, { maxLength: 4 }).map((blocks): BlockContent[] => blocks.flat()),
  { maxLength: 3 },
);
const block: fc.Arbitrary<RootContent[]> = fc.oneof(
  inlines.map((parts) => [paragraph(...parts)]),
  inlines.map((parts) => [heading(2, ...parts)]),
  fc.array(inlines, { maxLength: 3 }).map((items) => list(items)),
  fc.array(fc.tuple(inlines, inlines), { maxLength: 3 }).map((rows) => table(['One', 'Two'], rows)),
  fc.tuple(items, fc.boolean()).map(([blocks, isOrdered]) => blockList(blocks, isOrdered)),
  codeBlocks.map((block) => [block]),
  fc.constant<RootContent[]>([{ type: 'thematicBreak' }]),
);

describe('stringify', () => {
  it('writes whatever it is given as the library alone does', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        fc.pre(blocks.flat().length > 0);
        expect(stringify(blocks.flat())).toBe(library(blocks.flat()));
      }),
      { numRuns: 1000, seed: 6 },
    );
  });

  it.each<[string, PhrasingContent[]]>([
    ['words and code', paragraph('Wait as long as ', code('Retry-After'), ' says.').children],
    ['a link', paragraph('See ', link('429', 'https://a.example/429/#too_fast'), '.').children],
    ['an underscore in a word', paragraph('It is a limit_out_of_range & more, for now.').children],
    ['an address', paragraph(link('https://a.example', 'https://a.example')).children],
  ])('writes %s without the library', (_, children) => {
    expect(quickLine(children)).not.toBeNull();
  });
});
