import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../src/catalog/createCatalog';
import { createLookup } from '../../../src/catalog/lookup/lookup';
import { buildGalleryRoutes } from '../../../src/plugins/codebook/gallery';
import { buildSearchIndex } from '../../../src/plugins/codebook/searchIndex';
import { aSite, someData } from '../../fixtures/builders';

function routesOf(data = someData(), baseUrl = '/') {
  const catalog = createCatalog(data, { ...aSite, baseUrl });
  return buildGalleryRoutes({ catalog, searchIndex: buildSearchIndex(createLookup(catalog), []) });
}

describe('the route of the gallery', () => {
  it.each([
    ['/', '/gallery/'],
    ['/kb/', '/kb/gallery/'],
  ])('stands under the base path %s', (baseUrl, expected) => {
    expect(routesOf(someData(), baseUrl).map(({ path }) => path)).toEqual([expected]);
  });

  it('names a component that exists', () => {
    const [component = ''] = routesOf().map((route) => route.component);
    expect(existsSync(`${component.replace('@site/', '')}/index.tsx`)).toBe(true);
  });

  it('is absent where there is nothing to show', () => {
    expect(routesOf({ ...someData(), providers: [] })).toEqual([]);
  });
});
