import * as z from 'zod';
import type { Catalog } from '../catalog';
import { limits } from '../limits';
import { pagePaths } from '../permalinks';
import { choiceSchema, pageSchema } from '../schema/frame';
import { createPage } from './page';

/** `/search/` */
export const searchPageSchema = pageSchema('search', {
  statusClasses: z.array(choiceSchema),
  providers: z.array(choiceSchema),
  situations: z.array(choiceSchema),
}).meta({ id: 'SearchPage' });
export type SearchPage = z.infer<typeof searchPageSchema>;

/** Builds the page that shows all results of a search. */
export function searchPage(catalog: Catalog): SearchPage {
  const record = {
    statusClasses: catalog.statusClasses.map(({ id, name }) => ({ id, label: `${id} ${name}` })),
    providers: (catalog.providers.length > limits.listedProviders ? [] : catalog.providers).map(({ id, name }) => ({ id, label: name })),
    situations: catalog.situations.map(({ id, name }) => ({ id, label: name })),
  };
  return createPage(catalog, 'search', pagePaths.search, record, {
    title: 'Search',
    description: 'Search status codes, providers, identifiers, conditions and situations: a code, a name, a token from an error body, or a question.',
    breadcrumbs: [{ label: 'Search', path: pagePaths.search }],
    place: {},
  });
}
