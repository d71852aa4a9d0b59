import { describe, expect, it } from 'vitest';
import { assertQuestions } from '../../../../data/assertions/assertQuestions';
import type { EntryData } from '../../../../data/schema/condition';
import { aCondition, anEntry, aProvider, someData } from '../../../fixtures/builders';

function problemsOf(entry: EntryData) {
  return assertQuestions(someData({ providers: [aProvider({ entries: [anEntry(400), entry] })] }), { unreadable: new Set() });
}

const quota = aCondition({ label: 'Quota Exceeded' });

describe('assertQuestions', () => {
  it('refuses two collected conditions without a question', () => {
    expect(problemsOf({ statusCode: 429, conditions: [aCondition(), quota] })).toMatchObject([
      { path: 'entries[1].question', found: 'nothing, with 2 conditions under 429' },
    ]);
  });

  it('accepts two collected conditions with a question', () => {
    expect(problemsOf({ statusCode: 429, conditions: [aCondition(), quota], question: 'Does the next second work?' })).toEqual([]);
  });

  it('asks for none where the second condition is only in another edition', () => {
    expect(problemsOf({ statusCode: 429, conditions: [aCondition(), { ...quota, editions: ['version-2'] }] })).toEqual([]);
  });
});
