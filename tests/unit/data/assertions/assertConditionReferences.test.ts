import { describe, expect, it } from 'vitest';
import { assertConditionReferences } from '../../../../data/assertions/assertConditionReferences';
import type { ConditionData } from '../../../../data/schema/condition';
import { aCondition, anEntry, aProvider, someData } from '../../../fixtures/builders';

/** Judges a condition `Too fast` under 429 of `acme`, beside `Quota Exceeded` there and `Quota` under 403 of `other`. */
function problemsOf(change: Partial<ConditionData>, ...unreadable: string[]) {
  const acme = aProvider({ id: 'acme', entries: [anEntry(429, aCondition(change), aCondition({ label: 'Quota Exceeded' }))] });
  const other = aProvider({ id: 'other', entries: [anEntry(403, aCondition({ label: 'Quota' }))] });
  return assertConditionReferences(someData({ providers: [acme, other] }), { unreadable: new Set(unreadable) });
}

describe('assertConditionReferences', () => {
  it('accepts references within the provider and to another one', () => {
    const notThisOneIf = [{ text: 'Another one.', condition: 'acme/429#quota-exceeded' }, { text: 'No status at all.' }];
    expect(problemsOf({ replacedBy: ['429#quota-exceeded'], counterparts: ['other/403#quota'], notThisOneIf })).toEqual([]);
  });

  it('refuses each reference that leads nowhere, at its own place', () => {
    const notThisOneIf = [{ text: 'No status at all.' }, { text: 'Another one.', condition: '429#nope' }];
    expect(problemsOf({ replacedBy: ['429#nope'], counterparts: ['429#quota-exceeded', 'other/403#nope'], notThisOneIf })).toMatchObject([
      { path: 'entries[0].conditions[0].replacedBy[0]', found: '`429#nope`' },
      { path: 'entries[0].conditions[0].counterparts[1]', found: '`other/403#nope`' },
      { path: 'entries[0].conditions[0].notThisOneIf[1].condition', found: '`429#nope`' },
    ]);
  });

  it('refuses a reference of a condition to itself', () => {
    expect(problemsOf({ counterparts: ['429#too-fast'] })).toMatchObject([{ path: 'entries[0].conditions[0].counterparts[0]', found: '`429#too-fast`' }]);
  });

  it('offers the conditions of the status code', () => {
    expect(problemsOf({ counterparts: ['other/403#nope'] })).toMatchObject([{ mend: 'Write one of other/403#quota.' }]);
  });

  it('says when the provider has no such status code', () => {
    expect(problemsOf({ counterparts: ['other/429#quota'] })).toMatchObject([{ mend: expect.stringContaining('other has no other condition under 429') }]);
  });

  it('does not judge references to a file that could not be read', () => {
    expect(problemsOf({ counterparts: ['third/500#fault'] }, 'data/providers/third.ts')).toEqual([]);
  });
});
