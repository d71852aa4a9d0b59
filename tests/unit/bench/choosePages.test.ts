import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePaths } from '../../../bench/compare/choosePages';

const measured = ['/429/', '/sportradar/429/'];
const others = Array.from({ length: 300 }, (_, position) => `/x/${position}/`);

describe('choosePaths', () => {
  it('gives exactly so many, each once, the measured pages among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 302 }), (count) => {
        const chosen = choosePaths([...others, ...measured], count);
        expect(new Set(chosen).size).toBe(count);
        expect(chosen).toEqual(expect.arrayContaining(measured));
      }),
    );
  });
  it('leaves out the page of search, which every site has of its own', () => {
    expect(choosePaths(['/search/', '/429/'], 25)).toEqual(['/429/']);
  });
  it('does not depend on the order of files', () => {
    expect(choosePaths([...others].reverse(), 40)).toEqual(choosePaths(others, 40));
  });
});
