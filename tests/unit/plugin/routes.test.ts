import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../src/catalog/createCatalog';
import { buildPages } from '../../../src/catalog/pages/buildPages';
import { buildNamedRoutes, buildRoutes } from '../../../src/plugins/codebook/routes';
import { aSite, someData } from '../../fixtures/builders';

const pages = buildPages(createCatalog(someData(), aSite));

describe('the routes', () => {
  it('are one a page while developing, with the page itself as its props', () => {
    expect(buildRoutes(pages, '/').map(({ path, exact, props }) => ({ path, exact, props }))).toEqual(
      pages.map((page) => ({ path: page.path, exact: true, props: { page } })),
    );
  });

  it('only name the pages where the site is built for publication, since one route draws them all', () => {
    expect(buildNamedRoutes(pages, '/kb/')).toEqual(pages.map((page) => ({ path: `/kb${page.path}`, component: '@site/src/theme/PageRoute', exact: true })));
  });

  it.each([
    ['/', '/429/'],
    ['/kb/', '/kb/429/'],
  ])('stand under the base path %s', (baseUrl, expected) => {
    const routes = buildRoutes(
      pages.filter(({ path }) => path === '/429/'),
      baseUrl,
    );
    expect(routes.map(({ path }) => path)).toEqual([expected]);
  });

  it('name a component that exists, one for each kind of page', () => {
    const components = new Set(buildRoutes(pages, '/').map(({ component }) => component));
    const missing = [...components].filter((component) => !existsSync(`${component.replace('@site/', '')}/index.tsx`));
    expect([missing, components.size]).toEqual([[], new Set(pages.map(({ kind }) => kind)).size]);
  });

  it.each([
    ['/', 'HomePage'],
    ['/4xx/', 'ClassPage'],
    ['/429/', 'CodePage'],
    ['/acme/', 'ProviderPage'],
    ['/acme/429/', 'EntryPage'],
    ['/situations/rate-limited/', 'SituationPage'],
    ['/compare/', 'ComparePage'],
    ['/changes/', 'ChangesPage'],
    ['/sheets/', 'SheetsPage'],
    ['/acme/sheet/', 'ProviderSheetPage'],
    ['/codes/sheet/', 'CodesSheetPage'],
  ])('draw %s with %s', (path, component) => {
    expect(buildRoutes(pages, '/').find((route) => route.path === path)?.component).toBe(`@site/src/theme/${component}`);
  });
});
