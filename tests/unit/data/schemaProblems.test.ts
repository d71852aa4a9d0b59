import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Problem } from '../../../data/problems';
import { toProblems } from '../../../data/schemaProblems';

const file = 'data/providers/acme.ts';

function problemsOf(schema: z.ZodType, value: unknown): Problem[] {
  const { error } = schema.safeParse(value);
  return error ? toProblems(file, value, error) : [];
}

const entry = z.strictObject({ label: z.string(), count: z.int().optional() });
const provider = z.strictObject({ entries: z.array(entry) });

describe('toProblems', () => {
  it('tells what to add where a field is missing', () => {
    expect(problemsOf(provider, { entries: [{}] })).toEqual([
      {
        file,
        path: 'entries[0].label',
        found: 'nothing',
        expected: 'a text',
        mend: 'Add `label`; its doc comment in data/schema says what belongs there.',
      },
    ]);
  });

  it('tells what to write where the whole file holds nothing', () => {
    expect(problemsOf(provider, undefined)).toMatchObject([
      { path: '', found: 'nothing', expected: 'an object', mend: 'Write the data behind `export default`.' },
    ]);
  });

  it('tells of each unknown field at its own place', () => {
    expect(problemsOf(provider, { entries: [{ label: 'a', lable: 'b', nmae: 'c' }], titel: 'd' })).toMatchObject([
      { path: 'entries[0].lable', found: 'the field `lable`' },
      { path: 'entries[0].nmae', found: 'the field `nmae`' },
      { path: 'titel', found: 'the field `titel`' },
    ]);
  });

  it('tells of a file that holds something else altogether', () => {
    expect(problemsOf(provider, 'acme')).toMatchObject([{ path: '', found: '"acme"', expected: 'an object' }]);
  });

  it.each([
    { kind: 'an object', schema: z.strictObject({}), value: [] },
    { kind: 'a list', schema: z.array(z.string()), value: {} },
    { kind: 'a text', schema: z.string(), value: 5 },
    { kind: 'a whole number', schema: z.int(), value: 4.5 },
    { kind: 'a number', schema: z.number(), value: '4' },
    { kind: 'true or false', schema: z.boolean(), value: 'true' },
  ])('asks for $kind in plain words', ({ kind, schema, value }) => {
    expect(problemsOf(z.strictObject({ field: schema }), { field: value })).toMatchObject([
      { path: 'field', found: JSON.stringify(value), expected: kind, mend: 'Write the value in this form.' },
    ]);
  });

  it('lists the words to choose from', () => {
    expect(problemsOf(z.enum(['never', 'backoff']), 'later')).toMatchObject([{ expected: 'one of `never`, `backoff`', mend: 'Choose one of these words.' }]);
  });

  it('names every form that a value may have', () => {
    expect(problemsOf(z.union([z.string(), z.boolean()]), 5)).toMatchObject([{ found: '5', expected: 'a text, or true or false' }]);
  });

  it.each([
    { what: 'a number below its limit', schema: z.int().min(100, 'at least 100'), value: 42, expected: 'at least 100', mend: 'within the limit' },
    { what: 'a number above its limit', schema: z.int().max(999, 'at most 999'), value: 4700, expected: 'at most 999', mend: 'within the limit' },
    { what: 'a text of another form', schema: z.string().regex(/^[a-z]+$/, 'a word'), value: 'A1', expected: 'a word', mend: 'Correct the value' },
    {
      what: 'a text that a rule of our own refuses',
      schema: z.string().refine((text) => text === '', 'no text'),
      value: 'a',
      expected: 'no text',
      mend: 'Rewrite the text',
    },
  ])('keeps the message of the schema for $what', ({ schema, value, expected, mend }) => {
    expect(problemsOf(schema, value)).toMatchObject([{ expected, mend: expect.stringContaining(mend) }]);
  });
});
