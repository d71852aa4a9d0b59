import { expect, it } from 'vitest';
import { createCatalog } from '../../../src/catalog/createCatalog';
import { countCatalog } from '../../../src/catalog/pages/homePage';
import { formatTotals } from '../../../src/plugins/codebook/totals';
import { aCondition, anEntry, aProvider, aSite, someData } from '../../fixtures/builders';

it('tells how much the site holds, in one line', () => {
  expect(formatTotals({ providers: 5, entries: 57, conditions: 101, statusCodes: 102, situations: 33 })).toBe(
    'Codebook holds 5 providers, 57 entries, 101 conditions, 102 status codes, 33 situations.',
  );
});

it('says one of a kind in the singular', () => {
  expect(formatTotals({ providers: 1, entries: 1, conditions: 1, statusCodes: 1, situations: 1 })).toBe(
    'Codebook holds 1 provider, 1 entry, 1 condition, 1 status code, 1 situation.',
  );
});

it('counts what the catalog holds', () => {
  const providers = [aProvider({ entries: [anEntry(429, aCondition(), aCondition({ label: 'Quota' })), anEntry(503)] })];
  expect(countCatalog(createCatalog(someData({ providers }), aSite))).toEqual({ providers: 1, entries: 2, conditions: 3, statusCodes: 3, situations: 1 });
});
