import { describe, expect, it } from 'vitest';
import { assertAliases } from '../../../../data/assertions/assertAliases';
import type { Provider } from '../../../../data/codebookData';
import { aProvider, someData } from '../../../fixtures/builders';

function problemsOf(...providers: Provider[]) {
  return assertAliases(someData({ providers }), { unreadable: new Set() });
}

const acme = aProvider({ id: 'acme', name: 'Acme', aliases: ['Acme Meteo'] });

describe('assertAliases', () => {
  it('accepts a name that is spelt like its own id', () => {
    expect(problemsOf(aProvider({ id: 'open-api', name: 'Open API', aliases: ['openapi'] }))).toEqual([]);
  });

  it('refuses an alias that another provider has, however it is spelt', () => {
    expect(problemsOf(acme, aProvider({ id: 'other', name: 'Other', aliases: ['x', 'acme-meteo'] }))).toMatchObject([
      { file: 'data/providers/other.ts', path: 'aliases[1]', found: '`acme-meteo`, which belongs to acme' },
    ]);
  });

  it('refuses a name that is the id of another provider', () => {
    expect(problemsOf(aProvider({ id: 'acme-io', name: 'Acme Weather' }), aProvider({ id: 'other', name: 'Acme IO' }))).toMatchObject([
      { file: 'data/providers/other.ts', path: 'name', found: '`Acme IO`, which belongs to acme-io' },
    ]);
  });

  it("refuses an alias that repeats the provider's own name", () => {
    expect(problemsOf(aProvider({ id: 'acme', name: 'Acme', aliases: ['ACME'] }))).toMatchObject([
      { file: 'data/providers/acme.ts', path: 'aliases[0]', found: '`ACME`, which this provider has already' },
    ]);
  });

  it.each([
    ['ハント', 'at least one Latin letter or digit'],
    ['Docs', 'no page of Codebook has'],
    ['404 API', 'no page of Codebook has'],
  ])('refuses the alias %s, which cannot be an address', (alias, expected) => {
    expect(problemsOf(aProvider({ id: 'acme', name: 'Acme', aliases: [alias] }))).toMatchObject([
      { file: 'data/providers/acme.ts', path: 'aliases[0]', expected: expect.stringContaining(expected) },
    ]);
  });
});
