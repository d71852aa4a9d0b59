import { describe, expect, it } from 'vitest';
import { assertSources } from '../../../../data/assertions/assertSources';
import type { Provider } from '../../../../data/codebookData';
import type { Statement } from '../../../../data/schema/statement';
import { aCondition, anEntry, aProvider, someData } from '../../../fixtures/builders';

const sources = { limits: { title: 'Limits', url: 'https://docs.acme.example/limits' } };
const sourced: Statement = { text: 'One call a second.', basis: 'documented', sources: ['limits'] };

function problemsOf(change: Partial<Provider>) {
  return assertSources(someData({ providers: [aProvider(change)] }), { unreadable: new Set() });
}

describe('assertSources', () => {
  it('accepts a source that a statement names, wherever it stands', () => {
    expect(problemsOf({ sources, entries: [anEntry(429, aCondition({ notes: [sourced] }))] })).toEqual([]);
  });

  it('refuses a key that is no source of the provider', () => {
    expect(problemsOf({ sources, oddities: [sourced, { ...sourced, sources: ['limit'] }] })).toMatchObject([
      { path: 'oddities[1].sources', found: 'the source key `limit`', expected: 'a key of `sources`: limits' },
    ]);
  });

  it('refuses a source that no statement names', () => {
    expect(problemsOf({ sources })).toMatchObject([{ path: 'sources.limits', found: 'a source that no statement names' }]);
  });

  it('refuses a documented statement without a source outside the conditions', () => {
    expect(problemsOf({ rateLimits: { facts: [{ text: 'One call a second.', basis: 'documented' }], headerFields: [] } })).toMatchObject([
      { path: 'rateLimits.facts[0].sources', found: 'nothing' },
    ]);
  });

  it('asks for no source inside a condition, where the editions are the source', () => {
    expect(problemsOf({ entries: [anEntry(429, aCondition({ meaning: { text: 'Too fast.', basis: 'documented' } }))] })).toEqual([]);
  });

  it.each(['standard', 'editorial'] as const)('asks for no source of a statement that is %s', (basis) => {
    expect(problemsOf({ billing: [{ text: 'Failed calls are often free.', basis }] })).toEqual([]);
  });
});
