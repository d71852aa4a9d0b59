import { describe, expect, it } from 'vitest';
import { assertFailedAt } from '../../../../data/assertions/assertFailedAt';
import type { CodebookData } from '../../../../data/codebookData';
import type { FailedAt } from '../../../../data/schema/failedAt';
import type { Situation } from '../../../../data/schema/situation';
import { aCondition, anEntry, aProvider, aSituation, aStatusCode, someData } from '../../../fixtures/builders';

const failedAt: FailedAt = { place: 'gateway', basis: 'editorial' };

function problemsOf(change: Partial<CodebookData>, ...unreadable: string[]) {
  return assertFailedAt(someData(change), { unreadable: new Set(unreadable) });
}

function without(group: Situation['group']): Situation {
  const { failedAt: _, ...situation } = aSituation({ group });
  return situation;
}

describe('assertFailedAt', () => {
  it('accepts a failure with its place, and a success or an empty result without one', () => {
    expect(problemsOf({ situations: [aSituation(), without('success'), without('resource')] })).toEqual([]);
  });

  it('asks for the place of a failure', () => {
    expect(problemsOf({ situations: [without('limits')] })).toMatchObject([{ path: '[0].failedAt', found: 'nothing for `rate-limited`' }]);
  });

  it('refuses a place where nothing failed: a success, its conditions, a code below 400', () => {
    const providers = [aProvider({ entries: [anEntry(200, aCondition({ situation: 'success', failedAt }))] })];
    const situations = [aSituation({ id: 'success', group: 'success' })];
    expect(problemsOf({ providers, situations, statusCodes: [aStatusCode({ code: 200, failedAt })] })).toMatchObject([
      { file: 'data/situations.ts', path: '[0].failedAt', found: 'the place `gateway`' },
      { file: 'data/statusCodes.ts', path: '[0].failedAt' },
      { file: 'data/providers/acme.ts', path: 'entries[0].conditions[0].failedAt' },
    ]);
  });

  it('judges no situations while they cannot be read', () => {
    expect(problemsOf({ situations: [] }, 'data/situations.ts')).toEqual([]);
  });
});
