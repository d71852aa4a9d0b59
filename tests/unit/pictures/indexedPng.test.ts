import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPng, toIndexedPng } from '../../../src/plugins/codebook/pictures/indexedPng';
import { coloursOfPng } from '../../fixtures/pictures';

/** Pixels of the given `#rrggbb` colours. */
function pixelsOf(rows: readonly (readonly string[])[], alpha = 'ff') {
  return {
    width: rows[0]?.length ?? 0,
    height: rows.length,
    pixels: Buffer.from(
      rows
        .flat()
        .map((colour) => colour.slice(1) + alpha)
        .join(''),
      'hex',
    ),
  };
}

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const image = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([width, height]) => fc.array(fc.array(colour, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }));

describe('toIndexedPng', () => {
  it('loses no pixel', () => {
    fc.assert(
      fc.property(image, (rows) => {
        const png = toIndexedPng(pixelsOf(rows));
        expect(png && coloursOfPng(png)).toEqual(rows);
      }),
    );
  });

  it('writes the checksum of every chunk', () => {
    const png = toIndexedPng(pixelsOf([['#ffffff', '#000000']]));
    if (!png) throw new Error('Nothing was written.');
    const checks: boolean[] = [];
    for (let at = 8; at < png.length; ) {
      const end = at + 8 + png.readUInt32BE(at);
      checks.push(png.readUInt32BE(end) === crc32(png.subarray(at + 4, end)));
      at = end + 4;
    }
    expect(checks).toEqual([true, true, true, true]);
  });

  it('refuses what no palette can hold', () => {
    const many = Array.from({ length: 257 }, (_, index) => `#${index.toString(16).padStart(6, '0')}`);
    expect([toIndexedPng(pixelsOf([many])), toIndexedPng(pixelsOf([['#ffffff']], '80'))]).toEqual([null, null]);
  });
});

describe('isPng', () => {
  it('tells a whole file from a part of one', () => {
    const png = toIndexedPng(pixelsOf([['#ffffff']]));
    expect(png && [isPng(png), isPng(png.subarray(0, -1)), isPng(png.subarray(1)), isPng(Buffer.alloc(0))]).toEqual([true, false, false, false]);
  });
});
