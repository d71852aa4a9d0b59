import { describe, expect, it } from 'vitest';
import { assertSituations } from '../../../../data/assertions/assertSituations';
import type { CodebookData } from '../../../../data/codebookData';
import { aCondition, anEntry, aProvider, aSituation, someData } from '../../../fixtures/builders';

function problemsOf(change: Partial<CodebookData>, ...unreadable: string[]) {
  return assertSituations(someData(change), { unreadable: new Set(unreadable) });
}

const unknownSituation = [aProvider({ entries: [anEntry(500, aCondition({ situation: 'server-fault' }))] })];

describe('assertSituations', () => {
  it('accepts conditions and neighbours of situations that exist', () => {
    const neighbours = [{ situation: 'rate-limited', difference: 'It clears by itself.' }];
    expect(problemsOf({ situations: [aSituation(), aSituation({ id: 'quota-used-up', neighbours })] })).toEqual([]);
  });

  it('refuses a condition of an unknown situation and lists the known ones', () => {
    expect(problemsOf({ providers: unknownSituation })).toMatchObject([
      {
        file: 'data/providers/acme.ts',
        path: 'entries[0].conditions[0].situation',
        found: 'the situation `server-fault`',
        expected: 'a situation of data/situations.ts: rate-limited',
      },
    ]);
  });

  it('refuses an unknown neighbour', () => {
    const neighbours = [{ situation: 'server-fault', difference: 'Every call fails.' }];
    expect(problemsOf({ situations: [aSituation({ neighbours })] })).toMatchObject([
      { file: 'data/situations.ts', path: '[0].neighbours[0].situation', found: 'the situation `server-fault`' },
    ]);
  });

  it('refuses a second situation of one id, at the later place', () => {
    expect(problemsOf({ situations: [aSituation(), aSituation({ id: 'moved' }), aSituation()] })).toMatchObject([
      { file: 'data/situations.ts', path: '[2].id', found: 'a second situation `rate-limited`' },
    ]);
  });

  it('refuses an entrance that another situation has, however its letters are set', () => {
    expect(
      problemsOf({ situations: [aSituation({ entrance: 'My key is refused' }), aSituation({ id: 'moved', entrance: 'My KEY is refused' })] }),
    ).toMatchObject([{ file: 'data/situations.ts', path: '[1].entrance', found: 'the entrance “My KEY is refused” a second time' }]);
  });

  it('refuses a usual code that nobody names', () => {
    expect(problemsOf({ situations: [aSituation({ usualCodes: [429, 777] })] })).toMatchObject([
      { file: 'data/situations.ts', path: '[0].usualCodes[1]', found: '777' },
    ]);
  });

  it('judges no usual code while the codes cannot be read', () => {
    expect(problemsOf({ situations: [aSituation({ usualCodes: [777] })] }, 'data/statusCodes.ts')).toEqual([]);
  });

  it('judges nothing while the situations cannot be read', () => {
    expect(problemsOf({ providers: unknownSituation, situations: [] }, 'data/situations.ts')).toEqual([]);
  });
});
