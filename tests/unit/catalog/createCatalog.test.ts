import { expect, it } from 'vitest';
import type { CodebookData } from '../../../data/codebookData';
import { createCatalog } from '../../../src/catalog/createCatalog';
import { aCondition, anEntry, aProvider, aSite, aSituation, aUse, someData } from '../../fixtures/builders';

const catalogOf = (change: Partial<CodebookData>) => createCatalog(someData(change), aSite);

it('gives each situation the conditions of all providers that are assigned to it', () => {
  const situations = [aSituation(), aSituation({ id: 'moved', name: 'Moved' })];
  const entries = [anEntry(429), anEntry(301, aCondition({ situation: 'moved' }))];
  const providers = [aProvider({ entries }), aProvider({ id: 'zeta', entries: [anEntry(403)] })];
  expect(catalogOf({ situations, providers }).situations.map(({ path, conditions }) => [path, conditions.map((condition) => condition.path)])).toEqual([
    ['/situations/rate-limited/', ['/acme/429/#too-fast', '/zeta/403/#too-fast']],
    ['/situations/moved/', ['/acme/301/#too-fast']],
  ]);
});

it('keeps a situation that no provider reports', () => {
  expect(catalogOf({ situations: [aSituation(), aSituation({ id: 'moved' })] }).situations[1]?.conditions).toEqual([]);
});

it('lists identifiers alphabetically, whatever their capitals', () => {
  const identified = (value: string) => aCondition({ label: value, identifier: { value } });
  const providers = [aProvider({ entries: [anEntry(429, identified('b_two'), identified('C3'), identified('A1'), aCondition())] })];
  expect(catalogOf({ providers }).identifiers.map(({ identifier }) => identifier)).toEqual(['A1', 'b_two', 'C3']);
});

it('tells with an identifier the field and the condition', () => {
  const providers = [aProvider({ entries: [anEntry(429, aCondition({ identifier: { value: 'too_fast', field: 'code' } }))] })];
  expect(catalogOf({ providers }).identifiers).toMatchObject([{ identifier: 'too_fast', field: 'code', condition: { path: '/acme/429/#too_fast' } }]);
});

it('finds the entries of a provider', () => {
  const providers = [aProvider({ entries: [anEntry(503), anEntry(429)] }), aProvider({ id: 'zeta', entries: [anEntry(200)] })];
  expect(
    catalogOf({ providers })
      .entriesByProvider.get('acme')
      ?.map(({ statusCode }) => statusCode),
  ).toEqual([429, 503]);
});

it('keeps numbers without a class together', () => {
  const { statusCodesByClass } = catalogOf({ unregisteredUses: [aUse({ code: '4700' }), aUse({ code: '000' }), aUse()] });
  expect([...statusCodesByClass].map(([id, codes]) => [id, codes.map(({ code }) => code)])).toEqual([
    ['other', ['000', '4700']],
    ['4xx', ['429', '499']],
  ]);
});

it('keeps uses without a number, which have no page', () => {
  const unnumbered = aUse({ code: null, emitter: 'HAProxy' });
  expect(catalogOf({ unregisteredUses: [aUse(), unnumbered] }).usesWithoutNumber).toEqual([unnumbered]);
});

it('leaves the data as they are', () => {
  const data = someData({ providers: [aProvider({ entries: [anEntry(503), anEntry(429)] })] });
  const before = structuredClone(data);
  createCatalog(data, aSite);
  expect(data).toEqual(before);
});
