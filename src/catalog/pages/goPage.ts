import * as z from 'zod';
import type { Catalog } from '../catalog';
import { limits } from '../limits';
import { pagePaths } from '../permalinks';
import { choiceSchema, pageSchema } from '../schema/frame';
import { createPage } from './page';

/** `/go/` */
export const goPageSchema = pageSchema('go', { providers: z.array(choiceSchema) }).meta({ id: 'GoPage' });
export type GoPage = z.infer<typeof goPageSchema>;

/** Builds the page that leads from what a helpdesk knows to the page that answers. */
export function goPage(catalog: Catalog): GoPage {
  const record = { providers: (catalog.providers.length > limits.listedProviders ? [] : catalog.providers).map(({ id, name }) => ({ id, label: name })) };
  return createPage(catalog, 'go', pagePaths.go, record, {
    title: 'Go to the right page',
    description: 'An address for helpdesk macros: it takes a provider, a status, an identifier or a text, and leads to the page that answers.',
    breadcrumbs: [{ label: 'Go to the right page', path: pagePaths.go }],
    place: {},
  });
}
