import fc from 'fast-check';
import type { PhrasingContent, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { code, codeBlock, heading, type Inline, link, list, paragraph, table } from '../../../src/plugins/codebook/twins/markdown/nodes';
import { quickBlock } from '../../../src/plugins/codebook/twins/markdown/quickBlock';
import { stringify, stringifyWhole } from '../../../src/plugins/codebook/twins/markdown/stringify';

/** Words with everything that Markdown could take for a mark, and much that it could not. */
const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc
    .array(fc.constantFrom('a', 'w', 'p', 's', '1', '.', ':', '/', ' ', '-', '_', '!', '#', '|', '`', '*', '[', ']', '<', '@', '&', '›', 'www.', '1. '), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
  fc.constantFrom('Wait for now. (documented)', ': read ', 'Send with it:', ' › ', 'read the docs at www.', 'http:', '+ one', 'see'),
);
const address = fc.constantFrom(
  'https://a.example/b_c/#d_e_f',
  'https://www.a.example/?q=1,2',
  'mailto:a-b@c.example',
  'https://a.example/(b)',
  'https://a.example/?a=1&b=2',
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  words,
  words.map((text): Inline => code(text)),
  fc.tuple(words, address).map(([text, url]) => link(text, url)),
  address.map((url) => link(url, url)),
  address.map((url) => link(url.replace('mailto:', ''), url)),
);
const inlines = fc.array(inline, { maxLength: 5 });
const block: fc.Arbitrary<RootContent[]> = fc.oneof(
  inlines.map((parts) => [paragraph(...parts)]),
  inlines.map((parts) => [heading(2, ...parts)]),
  fc.array(inlines, { maxLength: 3 }).map((items) => list(items)),
  fc.array(fc.tuple(inlines, inlines), { maxLength: 3 }).map((rows) => table(['One', 'Two'], rows)),
  words.map((text) => [codeBlock(text, 'json')]),
  fc.constant<RootContent[]>([{ type: 'thematicBreak' }]),
);

describe('stringify', () => {
  it('writes whatever it is given as the library alone does', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        fc.pre(blocks.flat().length > 0);
        expect(stringify(blocks.flat())).toBe(stringifyWhole(blocks.flat()));
      }),
      { numRuns: 2000, seed: 6 },
    );
  });

  it.each<[string, PhrasingContent[]]>([
    ['words and code', paragraph('Wait as long as ', code('Retry-After'), ' says.').children],
    ['a link', paragraph('See ', link('429', 'https://a.example/429/#too_fast'), '.').children],
    ['an address', paragraph(link('https://a.example', 'https://a.example')).children],
  ])('writes %s without the library', (_, children) => {
    expect(quickBlock({ type: 'paragraph', children })).not.toBeNull();
  });
});
