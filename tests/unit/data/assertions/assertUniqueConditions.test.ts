import { describe, expect, it } from 'vitest';
import { assertUniqueConditions } from '../../../../data/assertions/assertUniqueConditions';
import type { EntryData } from '../../../../data/schema/condition';
import { aCondition, anEntry, aProvider, someData } from '../../../fixtures/builders';

function problemsOf(...entries: EntryData[]) {
  return assertUniqueConditions(someData({ providers: [aProvider({ entries })] }), { unreadable: new Set() });
}

describe('assertUniqueConditions', () => {
  it('accepts the same label under two status codes', () => {
    expect(problemsOf(anEntry(403), anEntry(429))).toEqual([]);
  });

  it('accepts the same label twice where identifiers tell the conditions apart', () => {
    const conditions = ['ER0174', 'ER0175'].map((value) => aCondition({ label: 'Key is invalid', identifier: { value } }));
    expect(problemsOf(anEntry(401, ...conditions))).toEqual([]);
  });

  it('refuses a second entry for a status code', () => {
    expect(problemsOf(anEntry(429), anEntry(500), anEntry(429, aCondition({ label: 'Quota' })))).toMatchObject([
      { path: 'entries[2].statusCode', found: 'a second entry for 429' },
    ]);
  });

  it('refuses two labels under one status code that make the same fragment', () => {
    expect(problemsOf(anEntry(429, aCondition({ label: 'Too fast' }), aCondition({ label: 'Too: Fast!' })))).toMatchObject([
      { path: 'entries[0].conditions[1]', found: 'a second condition with the id `too-fast` under 429' },
    ]);
  });
});
