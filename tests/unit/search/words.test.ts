import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, isSlip, squash, wordsOf } from '../../../src/catalog/search/words';

describe('words', () => {
  it.each([
    ['limit_out_of_range', ['limit', 'out', 'of', 'range']],
    ['ValidationInputParamsError', ['validation', 'input', 'params', 'error']],
    ['HTTPError', ['http', 'error']],
    ['Größe é', ['große', 'e']],
  ])('splits %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('takes spellings of one identifier for the same', () => {
    expect(new Set(['rate_limit_exceeded', 'RateLimitExceeded', 'Rate limit exceeded', 'rate-limit-exceeded'].map(squash)).size).toBe(1);
  });

  it.each([
    ['intrnal', 'internal', true],
    ['forbiden', 'forbidden', true],
    ['gone', 'done', false],
    ['er0203', 'er0202', false],
    ['unathorised', 'unauthorized', true],
  ])('asks whether %j is a slip of %j', (a, b, expected) => {
    expect(isSlip(a, b)).toBe(expected);
  });

  it('measures the same both ways, and nothing between equals', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(fc.property(word, word, (a, b) => distance(a, b) === distance(b, a) && distance(a, a) === 0));
  });
});
