import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../../src/catalog/createCatalog';
import { buildPages } from '../../../../src/catalog/pages/buildPages';
import { aProvider, aSite, someData } from '../../../fixtures/builders';
import { pageAt } from '../../../fixtures/pages';

const { editions } = aProvider();
const second = editions.map((edition) => ({ ...edition, id: 'second', date: '2024-02-01' }));

function pageOf(provider = aProvider()) {
  return pageAt(buildPages(createCatalog(someData({ providers: [provider] }), aSite)), 'provider', '/acme/');
}

describe('the editions of a provider', () => {
  it('have no section where there is one', () => {
    const { editionMatrix, frame } = pageOf();
    expect([editionMatrix, frame.sections.some(({ id }) => id === 'editions')]).toEqual([null, false]);
  });

  it('have a section where there are several, with what each documents where they differ', () => {
    const { editionMatrix, frame } = pageOf(aProvider({ editions: [...editions, ...second] }));
    expect(frame.sections).toContainEqual({ id: 'editions', label: 'Editions', level: 2 });
    expect(editionMatrix).toMatchObject({
      editions: [{ id: 'second' }, { id: 'collected' }],
      rows: [{ path: '/acme/429/#too-fast', editions: ['collected'] }],
    });
  });
});
