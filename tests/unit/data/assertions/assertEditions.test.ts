import { describe, expect, it } from 'vitest';
import { assertEditions } from '../../../../data/assertions/assertEditions';
import type { Edition } from '../../../../data/schema/provider';
import { aCondition, anEntry, aProvider, someData } from '../../../fixtures/builders';

function anEdition(id: string, ...statusCodes: number[]): Edition {
  const differences = statusCodes.length > 0 ? [{ statusCodes, text: 'It differs.' }] : [];
  return { id, title: 'Status codes', url: 'https://docs.acme.example/status', summary: 'The page.', differences };
}

function problemsOf(editions: Edition[], conditionEditions = ['collected']) {
  const provider = aProvider({ editions, entries: [anEntry(429, aCondition({ editions: conditionEditions }))] });
  return assertEditions(someData({ providers: [provider] }), { unreadable: new Set() });
}

describe('assertEditions', () => {
  it('accepts a further edition whose differences name codes of the provider', () => {
    expect(problemsOf([anEdition('collected'), anEdition('version-2', 429)], ['collected', 'version-2'])).toEqual([]);
  });

  it('refuses another edition at the head', () => {
    expect(problemsOf([anEdition('version-2'), anEdition('collected')])).toMatchObject([
      { path: 'editions[0].id', found: '`version-2`', expected: '`collected`' },
    ]);
  });

  it('refuses a second edition of one id, at the later place', () => {
    expect(problemsOf([anEdition('collected'), anEdition('version-2'), anEdition('version-2')])).toMatchObject([
      { path: 'editions[2].id', found: 'a second edition `version-2`' },
    ]);
  });

  it('refuses a condition of an edition that is not listed', () => {
    expect(problemsOf([anEdition('collected')], ['collected', 'version-3'])).toMatchObject([
      { path: 'entries[0].conditions[0].editions[1]', found: 'the edition `version-3`', expected: 'one of collected' },
    ]);
  });

  it('refuses a difference about a status code that has no entry', () => {
    expect(problemsOf([anEdition('collected'), anEdition('version-2', 429, 500)])).toMatchObject([
      { path: 'editions[1].differences[0].statusCodes', found: '500' },
    ]);
  });
});
