import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TableText, toSafeCell, toTableHtml, toTabSeparated } from '../../../src/catalog/tableText';

/** What breaks tables: separators, quotation marks, what formulas begin with, and marks of HTML. */
const danger = fc.constantFrom('\t', '\n', '\r\n', '\u2028', '\v', '"', '""', '=', '+', '-', '@', '＝', '<td>', '</table>', '&', "'", ' ', 'a', '429');
const anyCell = fc.oneof(
  fc.array(danger, { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
);
const anyTable: fc.Arbitrary<TableText> = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.record({ columns: rowOf(width), rows: fc.array(rowOf(width), { maxLength: 5 }) }));

function rowOf(width: number) {
  return fc.array(anyCell, { minLength: width, maxLength: width });
}

/** Reads tab-separated text as a spreadsheet does: a cell that begins with a quotation mark ends with its pair. */
function readTabSeparated(text: string): string[][] {
  return text.split('\n').map((line) => line.split('\t').map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)));
}

/** Reads the cells of an HTML table, row by row. */
function readHtml(html: string): string[][] {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  return [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<(t[hd])[^>]*>(.*?)<\/\1>/gs)].map(([, , cell = '']) => cell.replace(/&(?:lt|gt|quot|amp);/g, (name) => entities[name] ?? name)),
  );
}

function safeRows({ columns, rows }: TableText): string[][] {
  return [columns, ...rows].map((row) => row.map(toSafeCell));
}

describe('a cell', () => {
  it.each([
    ['one\ntwo', 'one · two'],
    ['one\r\n\r\n  two\u2028three', 'one · two · three'],
    ['a\tb', 'a b'],
    ['  a  b  ', 'a b'],
    ['=1+1', "'=1+1"],
    ['\n=1+1', "'=1+1"],
    ['\t@cmd', "'@cmd"],
    ['-5', "'-5"],
    ['＝1', "'＝1"],
    ['429 = 401', '429 = 401'],
    ['', ''],
  ])('%j is copied as %j', (text, expected) => {
    expect(toSafeCell(text)).toBe(expected);
  });

  it('never begins a formula, a line or a cell, whatever it holds', () => {
    fc.assert(
      fc.property(anyCell, (text) => {
        expect(toSafeCell(text)).not.toMatch(/^[=+\-@＝＋－＠]|[\t\r\n\v\f\u0085\u2028\u2029]/);
      }),
    );
  });

  it('keeps its words', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,5}$/)), fc.constantFrom(' ', '\n', '\t'), (words, separator) => {
        expect(toSafeCell(words.join(separator)).split(/ · | /).filter(Boolean)).toEqual(words);
      }),
    );
  });
});

describe('a table as tab-separated text', () => {
  it('is a row a line', () => {
    expect(toTabSeparated({ columns: ['Situation', 'HuntAPI'], rows: [['Rate limited', '401\n429']] })).toBe('Situation\tHuntAPI\nRate limited\t401 · 429');
  });

  it('quotes a cell that begins with a quotation mark, and no other', () => {
    expect(toTabSeparated({ columns: ['a', 'b'], rows: [['"x" y', 'say "x"']] })).toBe('a\tb\n"""x"" y"\tsay "x"');
  });

  it('gives every cell back, whatever the cells hold', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(readTabSeparated(toTabSeparated(table))).toEqual(safeRows(table));
      }),
    );
  });
});

describe('a table as HTML', () => {
  it('has headings for columns and rows, and no classes or styles', () => {
    expect(toTableHtml({ columns: ['Situation', 'A & B'], rows: [['Rate limited', '<b>']] })).toBe(
      '<table><thead><tr><th scope="col">Situation</th><th scope="col">A &amp; B</th></tr></thead>' +
        '<tbody><tr><th scope="row">Rate limited</th><td>&lt;b&gt;</td></tr></tbody></table>',
    );
  });

  it('gives every cell back, whatever the cells hold', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(readHtml(toTableHtml(table))).toEqual(safeRows(table));
      }),
    );
  });
});

it('a short row is filled up, so that no cell moves', () => {
  expect(toTabSeparated({ columns: ['a', 'b', 'c'], rows: [['x']] })).toBe('a\tb\tc\nx\t\t');
});
