import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/catalog/plainText';

describe('plainText', () => {
  it.each([
    ['Read `Retry-After` and **wait**.', 'Read Retry-After and wait.'],
    ['See [429](/429/) or [the plan](https://a.example/).', 'See 429 or the plan.'],
    ['One line,\n  and another. ', 'One line, and another.'],
    ['limit_out_of_range', 'limit_out_of_range'],
    ['Send `Accept: */*` **once**.', 'Send Accept: */* once.'],
  ])('takes the marks from %j', (markdown, expected) => {
    expect(plainText(markdown, 100)).toBe(expected);
  });

  it('cuts a long text at a word', () => {
    expect(plainText('Too many calls came in', 17)).toBe('Too many calls…');
  });

  it.each([
    ['The key is not valid. Ask for another.', 24, 'The key is not valid…'],
    ['Sportradar, HuntAPI, Infoplug', 24, 'Sportradar, HuntAPI…'],
    ['Too many calls (see the plan)', 22, 'Too many calls (see…'],
    ['Too many calls ( see the plan)', 20, 'Too many calls…'],
  ])('ends %j, cut to %i characters, without punctuation', (text, maximum, expected) => {
    expect(plainText(text, maximum)).toBe(expected);
  });

  it('leaves a text whole where no length is given', () => {
    expect(plainText(`${'word '.repeat(500)}end.`)).toHaveLength(2504);
  });

  it('stays within the length, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (text, maximum) => {
        expect(plainText(text, maximum).length).toBeLessThanOrEqual(maximum);
      }),
    );
  });

  it('keeps a text that just fits', () => {
    expect(plainText('Too many calls', 14)).toBe('Too many calls');
  });
});
