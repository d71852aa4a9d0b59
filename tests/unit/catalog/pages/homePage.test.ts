import { describe, expect, it } from 'vitest';
import { homePage, homePageSchema } from '../../../../src/catalog/pages/homePage';
import { aLargeHomePage, aSmallHomePage } from '../../../fixtures/codeMaps';
import { realCatalog } from '../../../fixtures/realData';

const real = homePage(await realCatalog());
const large = aLargeHomePage(50);

describe('the home page', () => {
  it('names each situation with the numbers under which it is met, each once', () => {
    const situations = aSmallHomePage().situationGroups.flatMap((group) => group.situations);
    expect(situations.map(({ codes, id }) => [id, codes])).toEqual([
      ['rate-limited', ['429', '503']],
      ['quota-used-up', ['402', '429']],
      ['payment-due', ['402']],
    ]);
  });

  it('brings the groups that people meet most first, whatever their order in the data', () => {
    expect(real.situationGroups.map(({ group }) => group)).toEqual([
      'limits',
      'credentials',
      'money',
      'request',
      'resource',
      'server',
      'connection',
      'success',
    ]);
  });

  it('holds every condition that the site tells of', () => {
    const { cells, totals } = real;
    expect([cells.length, cells.flatMap(({ conditions }) => conditions).length]).toEqual([totals.entries, totals.conditions]);
  });

  it('stays as its schema says with 50 providers', () => {
    expect(homePageSchema.safeParse(large).error).toBeUndefined();
  });
});
