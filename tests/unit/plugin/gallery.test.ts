import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { galleryPage } from '../../../src/catalog/pages/galleryPage';
import { buildGalleryRoutes } from '../../../src/plugins/codebook/gallery';
import { aSite, someData } from '../../fixtures/builders';

function routesOf(data = someData(), baseUrl = '/') {
  const site = { ...aSite, baseUrl };
  return buildGalleryRoutes({ site, gallery: galleryPage(data, site) });
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
