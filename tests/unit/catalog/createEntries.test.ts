import { expect, it } from 'vitest';
import type { Provider } from '../../../data/codebookData';
import { createCatalog } from '../../../src/catalog/createCatalog';
import { aCondition, anEntry, aProvider, aSite, aStatement, someData } from '../../fixtures/builders';

const entriesOf = (...providers: Provider[]) => createCatalog(someData({ providers }), aSite).entries;

it('orders entries by provider, then by code', () => {
  const entries = entriesOf(aProvider({ entries: [anEntry(503), anEntry(429)] }), aProvider({ id: 'zeta', entries: [anEntry(200)] }));
  expect(entries.map(({ path }) => path)).toEqual(['/acme/429/', '/acme/503/', '/zeta/200/']);
});

it('holds its own conditions only', () => {
  const entries = entriesOf(aProvider({ entries: [anEntry(429), anEntry(503)] }), aProvider({ id: 'zeta', entries: [anEntry(429)] }));
  expect(entries.map(({ conditions }) => conditions.map(({ path }) => path))).toEqual([
    ['/acme/429/#too-fast'],
    ['/acme/503/#too-fast'],
    ['/zeta/429/#too-fast'],
  ]);
});

it('takes the reason phrase from the registry', () => {
  expect(entriesOf(aProvider({ entries: [anEntry(429, aCondition({ label: 'Throttled' }))] }))).toMatchObject([{ reasonPhrase: 'Too Many Requests' }]);
});

it('takes the first label in place of a reason phrase that the registry does not have', () => {
  expect(entriesOf(aProvider({ entries: [anEntry(596, aCondition({ label: 'Service Not Found' }))] }))).toMatchObject([
    { reasonPhrase: 'Service Not Found', statusClass: '5xx' },
  ]);
});

it('says what holds for the whole code, with evidence', () => {
  const entry = { ...anEntry(), notes: [{ text: 'No `Retry-After`.', basis: 'documented' as const }, aStatement('Ours.')] };
  expect(entriesOf(aProvider({ entries: [entry] }))[0]?.notes).toEqual([
    { text: 'No `Retry-After`.', evidence: { basis: 'documented', sources: ['https://docs.acme.example/status'] } },
    { text: 'Ours.', evidence: { basis: 'editorial', sources: [] } },
  ]);
});

it('lists the editions that differ for its code, undated ones with no date', () => {
  const old = { id: 'old', title: 'Old page', url: 'https://old.example/', summary: 'The old page.' };
  const differences = [
    { statusCodes: [403, 429], text: 'It says 403.' },
    { statusCodes: [500], text: 'It has no 500.' },
  ];
  const provider = aProvider({ editions: [...aProvider().editions, { ...old, differences }] });
  expect(entriesOf(provider)[0]?.editionDifferences).toEqual([
    { edition: { id: 'old', title: 'Old page', url: 'https://old.example/', date: null }, texts: ['It says 403.'] },
  ]);
});
