import { describe, expect, it } from 'vitest';
import { DataError, describeValue, formatPath, type Problem, reasonOf } from '../../../data/problems';

const inText: Problem = { file: 'data/providers/acme.ts', path: 'entries[0].label', found: '5', expected: 'a text', mend: 'Write the value in this form.' };
const inFile: Problem = { file: 'data/situations.ts', path: '', found: 'ParseError', expected: 'a TypeScript file', mend: 'Correct the file.' };

describe('DataError', () => {
  it('tells one mistake with its place', () => {
    expect(new DataError([inText]).message).toMatchInlineSnapshot(`
      "1 mistake in the data:

      data/providers/acme.ts › entries[0].label
        found:    5
        expected: a text
        mend:     Write the value in this form."
    `);
  });

  it('counts several mistakes and names a file as a whole by its name', () => {
    expect(new DataError([inText, inFile]).message).toMatchInlineSnapshot(`
      "2 mistakes in the data:

      data/providers/acme.ts › entries[0].label
        found:    5
        expected: a text
        mend:     Write the value in this form.

      data/situations.ts
        found:    ParseError
        expected: a TypeScript file
        mend:     Correct the file."
    `);
  });

  it('keeps the problems', () => {
    expect(new DataError([inText, inFile]).problems).toEqual([inText, inFile]);
  });
});

describe('formatPath', () => {
  it.each([
    [['entries', 1, 'conditions', 0, 'meaning'], 'entries[1].conditions[0].meaning'],
    [[0, 'id'], '[0].id'],
    [['name'], 'name'],
    [[], ''],
  ])('writes %j as %j', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});

describe('describeValue', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['nothing', '"nothing"'],
    [42, '42'],
    [{ a: [1] }, '{"a":[1]}'],
  ])('describes %j as %s', (value, text) => {
    expect(describeValue(value)).toBe(text);
  });

  it('describes a function, which has no JSON', () => {
    expect(describeValue(Math.max)).toContain('function max');
  });

  it('shows a value of 100 signs whole', () => {
    expect(describeValue('x'.repeat(98))).toBe(`"${'x'.repeat(98)}"`);
  });

  it('cuts a longer value to 100 signs', () => {
    expect(describeValue('x'.repeat(99))).toBe(`"${'x'.repeat(98)}…`);
  });

  it('describes what has no JSON', () => {
    const cycle: { self?: unknown } = {};
    cycle.self = cycle;
    for (const value of [cycle, 10n]) expect(describeValue(value)).toContain('a value that cannot be shown (');
  });
});

describe('reasonOf', () => {
  it.each([
    [new Error('No such file\n  at line 1'), 'No such file'],
    ['broken', 'broken'],
    [undefined, 'undefined'],
    [new Error(''), 'an error without a message'],
    [Object.create(null), 'an error that has no text'],
  ])('tells %j', (thrown, reason) => {
    expect(reasonOf(thrown)).toBe(reason);
  });
});
