import { describe, expect, it } from 'vitest';
import { assertChanges } from '../../../../data/assertions/assertChanges';
import type { CodebookData } from '../../../../data/codebookData';
import { aChange, aProvider, someData } from '../../../fixtures/builders';

function problemsOf(change: Partial<CodebookData>) {
  return assertChanges(someData(change), { unreadable: new Set() });
}

/** A provider with the collected edition and one more. */
function withEdition(id: string, edition: string) {
  const { editions } = aProvider();
  return aProvider({ id, editions: [...editions, ...editions.map((collected) => ({ ...collected, id: edition }))] });
}

describe('assertChanges', () => {
  it('accepts changes of one day, and older ones below', () => {
    expect(problemsOf({ changes: [aChange({ id: 'c' }), aChange({ id: 'b' }), aChange({ id: 'a', date: '2026-11-19' })] })).toEqual([]);
  });

  it('refuses a second change of one id, at the later place, whatever its day', () => {
    const changes = [aChange({ id: 'b' }), aChange({ id: 'a' }), aChange({ id: 'b', date: '2026-11-19' })];
    expect(problemsOf({ changes })).toMatchObject([{ file: 'data/changes.ts', path: '[2].id', found: 'a second change `b`' }]);
  });

  it('refuses a change above an older one', () => {
    const changes = [aChange({ id: 'a', date: '2026-11-09' }), aChange({ id: 'b', date: '2026-11-20' })];
    expect(problemsOf({ changes })).toMatchObject([{ file: 'data/changes.ts', path: '[1].date', found: '2026-11-20 below 2026-11-09' }]);
  });

  it('refuses editions of two providers that would share an address', () => {
    expect(problemsOf({ providers: [withEdition('acme', 'sky-old'), withEdition('acme-sky', 'old')] })).toMatchObject([
      { file: 'data/providers/acme-sky.ts', path: 'editions[1].id', found: expect.stringContaining('`acme-sky-old`') },
    ]);
  });

  it('accepts editions of two providers that have one id', () => {
    expect(problemsOf({ providers: [withEdition('acme', 'old'), withEdition('zeta', 'old')] })).toEqual([]);
  });
});
