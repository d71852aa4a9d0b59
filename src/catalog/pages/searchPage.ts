import type { Catalog } from '../catalog';
import { pagePaths } from '../permalinks';
import { createPage, type Page } from './page';

/** `/search/` */
export interface SearchPage extends Page<'search'> {
  statusClasses: { id: string; label: string }[];
  providers: { id: string; label: string }[];
  situations: { id: string; label: string }[];
}

/** Builds the page that shows all results of a search. */
export function searchPage(catalog: Catalog): SearchPage {
  const record = {
    statusClasses: catalog.statusClasses.map(({ id, name }) => ({ id, label: `${id} ${name}` })),
    providers: catalog.providers.map(({ id, name }) => ({ id, label: name })),
    situations: catalog.situations.map(({ id, name }) => ({ id, label: name })),
  };
  return createPage(catalog, 'search', pagePaths.search, record, {
    title: 'Search',
    description: 'Search status codes, providers, identifiers, conditions and situations: a code, a name, a token from an error body, or a question.',
    breadcrumbs: [{ label: 'Search', path: pagePaths.search }],
    place: {},
  });
}
