import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toMarkupWhole } from '../../../src/catalog/markup';
import { toMarkupQuickly } from '../../../src/catalog/quickMarkup';

const pieces = fc.constantFrom(
  ...['a', 'Wait ', ' ', '. ', ', ', '1', '100 %', '%41', '`x`', '`a  b`', '`<b>`', '[a](/429/#too_fast)', '[b c](/x?y=%2)', '[d](e:f)', '[é](//g)'],
  ...['https://acme.example', 'http://a.example/open-api/', 'x@acme.example', '“q”', "'", '…', '{x}', '=', '!', '*b*', '&amp;', '\n'],
);

it('gives the parsed form of the parser, or none', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 9 }), (parts) => {
      const text = parts.join('');
      const nodes = toMarkupQuickly(text);
      if (nodes) expect(nodes).toEqual(toMarkupWhole(text));
    }),
    { numRuns: 5000, seed: 6 },
  );
});

it.each(['Read `Retry-After`.', 'See [429](/429/).', 'Write to support@acme.example.'])('knows the form of “%s”', (text) => {
  expect(toMarkupQuickly(text)).not.toBeNull();
});
