import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRawHtml, parseMarkdown } from '../../../data/markdown';

describe('findRawHtml', () => {
  it.each([
    ['The station is <b>closed</b>.', '<b>'],
    ['Wait.<br/>Then repeat.', '<br/>'],
    ['<div>A block.</div>', '<div>A block.</div>'],
    ['Before <!-- a remark --> after', '<!-- a remark -->'],
    ['- a list\n- with *<i>deep</i>* markup', '<i>'],
    ['| a |\n| --- |\n| <u>x</u> |', '<u>'],
  ])('finds it in %j', (text, html) => {
    expect(findRawHtml(text)).toBe(html);
  });

  it.each([
    'Fewer than 5, so 3 < 5 and 7 > 5.',
    'The tag `<b>` stands in backticks.',
    '```\n<error/>\n```',
    'See <https://docs.example.com/errors>.',
    'An escaped \\<b> is a text.',
    'Write `Retry-After: <seconds>` yourself.',
  ])('finds none in %j', (text) => {
    expect(findRawHtml(text)).toBeUndefined();
  });

  it('never throws', () => {
    const markup = fc.constantFrom('<', '>', '/', '!', '--', '`', '*', '_', '[', ']', '(', ')', '|', '#', '\n', '\\', '&', '~', 'a', ' ', '<b>', '</b>');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(markup).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(() => findRawHtml(text)).not.toThrow();
        },
      ),
    );
  });

  it('finds only what stands in the text', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z<>/! -]*$/), (text) => text.includes(findRawHtml(text) ?? '')));
  });

  it('finds nothing in a text without an opening angle bracket', () => {
    fc.assert(fc.property(fc.stringMatching(/^[^<]*$/), (text) => findRawHtml(text) === undefined));
  });
});

describe('parseMarkdown', () => {
  it('reads tables, which GitHub Flavored Markdown adds', () => {
    expect(parseMarkdown('| a |\n| --- |\n| b |').children.map(({ type }) => type)).toEqual(['table']);
  });
});
