import fc from 'fast-check';

/** Names that every object has, or that make one behave otherwise. */
export const prototypeNames = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'toJSON', 'then', 'length'];

/** Any text: binary, with marks that mean something to somebody, halves of characters, and names of prototypes. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...prototypeNames, '', ' ', '\0', '\ud800', '\u202e', '..', '../..', '/', '#', '?', '%', '%zz', '%E0%A4', '&', '"', '<script>'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('429', '404', '4xx', 'acme', 'Acme', 'rate-limited', 'collected', 'documented', 'https://a.example', '429#too-fast'),
  },
);

/** A piece repeated, as a stuck key, an attack or a broken program writes it. `most` is the length of the whole. */
export function repeatedText(pieces: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> {
  return fc
    .tuple(pieces, fc.integer({ min: 1, max: most }))
    .map(([piece, length]) => piece.repeat(Math.ceil(length / Math.max(1, piece.length))).slice(0, length));
}
