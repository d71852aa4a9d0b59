import { describe, expect, it } from 'vitest';
import { homePageSchema } from '../../../../src/catalog/pages/homePage';
import { aLargeHomePage, aSmallHomePage } from '../../../fixtures/codeMaps';
import { pageAt, pagesFrom } from '../../../fixtures/pages';

describe('the home page', () => {
  it('names each situation with the numbers under which it is met, each once', () => {
    const situations = aSmallHomePage().situationGroups.flatMap((group) => group.situations);
    expect(situations.map(({ codes, id }) => [id, codes])).toEqual([
      ['rate-limited', ['429', '503']],
      ['quota-used-up', ['402', '429']],
      ['payment-due', ['402']],
    ]);
  });

  it('brings the groups that people meet most first, whatever their order in the data', async () => {
    const { situationGroups } = pageAt(await pagesFrom(), 'home', '/');
    expect(situationGroups.map(({ group }) => group)).toEqual(['limits', 'credentials', 'money', 'request', 'resource', 'server', 'connection', 'success']);
  });

  it('holds every condition that the site tells of', async () => {
    const { cells, totals } = pageAt(await pagesFrom(), 'home', '/');
    expect([cells.length, cells.flatMap(({ conditions }) => conditions).length]).toEqual([totals.entries, totals.conditions]);
  });

  it('stays as its schema says with 50 providers', () => {
    expect(homePageSchema.safeParse(aLargeHomePage(50)).error).toBeUndefined();
  });
});
