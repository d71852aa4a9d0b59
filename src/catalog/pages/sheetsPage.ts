import * as z from 'zod';
import type { Catalog } from '../catalog';
import { pagePaths, providerSheetPath } from '../permalinks';
import { pageSchema } from '../schema/frame';
import { pageLinkSchema } from '../schema/shared';
import { createPage } from './page';

/** `/sheets/` */
export const sheetsPageSchema = pageSchema('sheets', { sheets: z.array(pageLinkSchema) }).meta({ id: 'SheetsPage' });
export type SheetsPage = z.infer<typeof sheetsPageSchema>;

/** Every sheet, that of the registered codes first. */
export function listSheets({ providers }: Catalog): SheetsPage['sheets'] {
  return [
    { label: 'Registered status codes', path: pagePaths.codesSheet },
    ...providers.map(({ id, name }) => ({ label: `${name} status codes`, path: providerSheetPath(id) })),
  ];
}

/** Builds the list of sheets to print. */
export function sheetsPage(catalog: Catalog): SheetsPage {
  return createPage(
    catalog,
    'sheets',
    pagePaths.sheets,
    { sheets: listSheets(catalog) },
    {
      title: 'Print sheets',
      description: 'Status codes on one A4 page each, to pin beside a desk: the registered ones, and those of each provider.',
      breadcrumbs: [{ label: 'Print sheets', path: pagePaths.sheets }],
      place: {},
    },
  );
}
