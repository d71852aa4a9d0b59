import { describe, expect, it } from 'vitest';
import { assertConditionIds } from '../../../../data/assertions/assertConditionIds';
import { reservedFragments } from '../../../../data/reservedWords';
import type { EntryData } from '../../../../data/schema/condition';
import { aCondition, anEntry, aProvider, someData } from '../../../fixtures/builders';

function problemsOf(...entries: EntryData[]) {
  return assertConditionIds(someData({ providers: [aProvider({ entries })] }), { unreadable: new Set() });
}

function withIdentifier(value: string) {
  return anEntry(429, aCondition({ identifier: { value } }));
}

describe('assertConditionIds', () => {
  it.each(['limit_out_of_range', 'ER0203', 'quota/daily', 'a%b', 'ü', 'urn.example.problem'])('accepts %s', (value) => {
    expect(problemsOf(withIdentifier(value))).toEqual([]);
  });

  it.each([
    ['..', 'a part of an address'],
    ['../../x', 'a part of an address'],
    ['/', 'a part of an address'],
    ['a//b', 'a part of an address'],
    ['index.html', 'a part of an address'],
    ['con', 'a part of an address'],
    ['NUL.txt', 'a part of an address'],
    ['ends.', 'a part of an address'],
    ['throttled.json', 'the name of a file of this site'],
    ['a:b', 'no file name can hold'],
    ['a?b', 'no file name can hold'],
    ['x'.repeat(121), 'at most 120 characters'],
    ['a\u0000b', 'visible characters'],
    ['\uD800', 'visible characters'],
  ])('refuses %j', (value, expected) => {
    expect(problemsOf(withIdentifier(value))).toMatchObject([{ path: 'entries[0].conditions[0]', expected: expect.stringContaining(expected) }]);
  });

  it('refuses two ids of a code that differ in capitals alone', () => {
    const conditions = ['NotFound', 'notfound'].map((value) => aCondition({ identifier: { value } }));
    expect(problemsOf(anEntry(404, ...conditions))).toMatchObject([{ path: 'entries[0].conditions[1]', found: expect.stringContaining('capitals alone') }]);
  });

  it.each(reservedFragments)('refuses the id %s, which is a section of the page', (id) => {
    expect(problemsOf(anEntry(429, aCondition({ label: id })))).toMatchObject([{ path: 'entries[0].conditions[0]', found: `the condition id \`${id}\`` }]);
  });

  it('refuses a label that leaves no fragment', () => {
    expect(problemsOf(anEntry(429, aCondition({ label: '???' })))).toMatchObject([{ path: 'entries[0].conditions[0]', found: 'the condition id ``' }]);
  });
});
