import { createRequire } from 'node:module';
import type { RouteConfig } from '@docusaurus/types';
import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../../src/catalog/createCatalog';
import { buildPages } from '../../../src/catalog/pages/buildPages';
import { toPageRoute } from '../../../src/plugins/codebook/pageRoute/toPageRoute';
import { buildNamedRoutes } from '../../../src/plugins/codebook/routes';
import { aSite, someData } from '../../fixtures/builders';

/** What Docusaurus itself writes of routes: where an update changes its form, this fails before a build does. */
const { generateRoutesCode }: { generateRoutesCode: (routes: RouteConfig[]) => { routesConfig: string; routesChunkNames: object } } = createRequire(
  import.meta.url,
)('@docusaurus/core/lib/server/codegen/codegenRoutes');

const pages = buildPages(createCatalog(someData(), aSite));
const guides: RouteConfig = {
  path: '/docs',
  component: '@theme/DocsRoot',
  routes: [{ path: '/docs/api/', component: '@theme/DocItem', exact: true, modules: { content: '@site/docs/api.md' } }],
};
const context = { plugin: '@generated/codebook/default/context.json' };

function generate(baseUrl: string, extra: RouteConfig[] = []) {
  const routes = [...buildNamedRoutes(pages, baseUrl).map((route) => ({ ...route, context })), ...extra, guides];
  const { routesChunkNames, routesConfig } = generateRoutesCode(routes);
  return { routes: routesConfig, chunkNames: JSON.stringify(routesChunkNames) };
}

const ownPaths = (baseUrl: string) => buildNamedRoutes(pages, baseUrl).map(({ path }) => path);
const pathsIn = (routes: string) => [...routes.matchAll(/path: '(.*)'/g)].map(([, path]) => path);

describe('the one route of all pages', () => {
  it.each(['/', '/kb/'])('takes the place of every page below %s, and leaves all other routes', (baseUrl) => {
    const { chunkNames, routes } = toPageRoute(generate(baseUrl), ownPaths(baseUrl), `${baseUrl}:page*`);
    expect(pathsIn(routes)).toEqual(['/docs', '/docs/api/', `${baseUrl}:page*`, '*']);
    expect(Object.keys(JSON.parse(chunkNames)).map((key) => key.replace(/-[^-]*$/, ''))).toEqual(['/docs', '/docs/api/', `${baseUrl}:page*`]);
  });

  it('loads what the routes of the pages loaded', () => {
    const given = generate('/');
    const before: Record<string, unknown> = JSON.parse(given.chunkNames);
    const after: Record<string, unknown> = JSON.parse(toPageRoute(given, ownPaths('/'), '/:page*').chunkNames);
    const [first] = Object.keys(before).filter((key) => key.startsWith('/429/-'));
    expect(after['/:page*-page']).toEqual(before[first ?? '']);
  });

  it('is the same for any number of pages', () => {
    const few = pages.slice(0, 3);
    const sizeOf = (some: typeof pages) => {
      const { routesChunkNames, routesConfig } = generateRoutesCode(buildNamedRoutes(some, '/').map((route) => ({ ...route, context })));
      const files = { routes: routesConfig, chunkNames: JSON.stringify(routesChunkNames) };
      const made = toPageRoute(
        files,
        some.map(({ path }) => path),
        '/:page*',
      );
      return made.routes.length + made.chunkNames.length;
    };
    expect(sizeOf(few)).toBe(sizeOf(pages));
  });

  it.each([
    ['a page that routes.js does not name', { routes: 'export default [];', chunkNames: '{}' }],
    ['routes.js in another form', { ...generate('/'), routes: generate('/').routes.replaceAll('ComponentCreator(', 'createComponent(') }],
    ['no route for addresses without a page', { ...generate('/'), routes: generate('/').routes.replaceAll("path: '*'", "path: '**'") }],
    ['routesChunkNames.json in another form', { ...generate('/'), chunkNames: '{}' }],
  ])('stops the build at %s', (_, files) => {
    expect(() => toPageRoute(files, ownPaths('/'), '/:page*')).toThrow('src/plugins/codebook/pageRoute/README.md');
  });

  it('keeps a route with a quotation mark in its path apart from others', () => {
    const path = "/it's/429/";
    const routes = [{ path, component: '@site/src/theme/PageRoute', exact: true, context }, guides];
    const { routesChunkNames, routesConfig } = generateRoutesCode(routes);
    const made = toPageRoute({ routes: routesConfig, chunkNames: JSON.stringify(routesChunkNames) }, [path], '/:page*');
    expect(made.routes).not.toContain('429');
  });
});
