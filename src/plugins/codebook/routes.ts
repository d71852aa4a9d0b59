import type { RouteConfig } from '@docusaurus/types';
import type { AnyPage } from '../../catalog/pages/buildPages';
import { withBasePath } from '../../catalog/siteAddress';

/** The component in `src/theme` that draws a kind of page. */
const components: Record<AnyPage['kind'], string> = {
  home: 'HomePage',
  codes: 'CodesPage',
  class: 'ClassPage',
  code: 'CodePage',
  providers: 'ProvidersPage',
  provider: 'ProviderPage',
  entry: 'EntryPage',
  situations: 'SituationsPage',
  situation: 'SituationPage',
  identifiers: 'IdentifiersPage',
  compare: 'ComparePage',
  search: 'SearchPage',
  diagnose: 'DiagnosePage',
  changes: 'ChangesPage',
  go: 'GoPage',
  sheets: 'SheetsPage',
  providerSheet: 'ProviderSheetPage',
  codesSheet: 'CodesSheetPage',
};

/** The component that draws a page. */
function componentOf({ kind }: Pick<AnyPage, 'kind'>): string {
  return components[kind];
}

/** One route a page, with the page as its props: how pages are drawn while developing. */
export function buildRoutes(pages: readonly AnyPage[], baseUrl: string): RouteConfig[] {
  return pages.map((page) => ({
    path: withBasePath(baseUrl, page.path),
    component: `@site/src/theme/${componentOf(page)}`,
    exact: true,
    props: { page },
  }));
}

/** One route a page that only names it, as a site is built for publication: see `pageRoute/README.md`. */
export function buildNamedRoutes(pages: readonly Pick<AnyPage, 'path'>[], baseUrl: string): RouteConfig[] {
  return pages.map(({ path }) => ({ path: withBasePath(baseUrl, path), component: '@site/src/theme/PageRoute', exact: true }));
}
