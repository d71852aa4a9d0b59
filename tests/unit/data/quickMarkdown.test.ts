import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parseWhole } from '../../../data/markdown';
import { parseQuickly } from '../../../data/quickMarkdown';

/** A tree as a text, without positions. */
function told(tree: Nodes): string {
  return JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value));
}

const pieces = fc.constantFrom(
  ...[
    'a',
    'Wait ',
    'www.',
    '1',
    '12',
    '.',
    ') ',
    ':',
    '/',
    ' ',
    '  ',
    '-',
    '- ',
    '!',
    '[',
    ']',
    '(',
    ')',
    '`',
    '``',
    '`x`',
    '`a b`',
    '` x `',
    '*',
    '_',
    '#',
    '<b>',
    '@',
    '&amp;',
  ],
  ...[
    'http://a.b',
    'https:',
    '[the page](/429/#too_fast)',
    '[a](b)',
    '[a]',
    '[^1]',
    '\\',
    '\n',
    '=',
    '+ ',
    '{x}',
    'é',
    '“q”',
    '…',
    '~',
    '|',
    '\t',
    '[a]: /b',
    'a@b.example',
    'mailto:',
    ' https://a-b.example/c/d-e.f',
    ' https://www.a.example',
    ' a.b-c@d.example',
    ' a@b-c',
  ],
);

const addressPieces = fc.constantFrom(
  ...['a', ' ', '. ', ', ', ': ', '; ', '.', ',', ':', '-', '/', '!', '?', '(', ')', '“', '`x`', '[a](b)', 'www.', '://', '@', '=', '%', '1', 'é', 'A'],
  ...['https://', 'http://', ' https://a.example', ' https://a-b.example/c/d-e.f', ' https://www.a.example/b', ' a.b-c@d.example', ' a@b-c', '.example'],
  ...['https://', 'http://', 'HTTP://', 'a.example', 'acme', '-', '.', 'com', 'is-a.dev', '/', '/open-api', 'www.', 'x@', '@', 'mailto:', 'xmpp:'],
  ...[' ', ' ', ' ', ', ', '. ', ':', '?', '!', '(', ')', '+', '%', '=', '…', 'é', 'at', '1', '`x`', '[a](/b)', 'A', "'"],
);

describe('parseQuickly', () => {
  it('gives the tree of the parser, or none', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')),
          fc.array(addressPieces, { maxLength: 7 }).map((parts) => `a${parts.join('')}`),
          fc.string(),
        ),
        (text) => {
          const tree = parseQuickly(text);
          if (tree) expect(told(tree)).toBe(told(parseWhole(text)));
        },
      ),
      { numRuns: 3000, seed: 6 },
    );
  });

  it('gives the links of the parser, or none', () => {
    fc.assert(
      fc.property(fc.array(addressPieces, { minLength: 1, maxLength: 12 }), (parts) => {
        const tree = parseQuickly(parts.join(''));
        if (tree) expect(told(tree)).toBe(told(parseWhole(parts.join(''))));
      }),
      { numRuns: 5000, seed: 6 },
    );
  });

  it.each([
    'Open an issue at https://github.com/acme/open-api or write to contact@acme.is-a.dev. Leave the key out.',
    'Wait as long as `Retry-After` says.',
    'See [quota used up](/situations/quota-used-up/), then call `GET /v1`.',
    'Write to help@a.example, or open an issue at https://a.example/b-c. Leave the key out.',
    '1,000 calls in all, at 1 query a second.',
  ])('reads “%s”', (text) => {
    expect(parseQuickly(text)).not.toBeNull();
  });
});
