import * as z from 'zod';
import type { Catalog } from '../catalog';
import { pagePaths, providerSheetPath } from '../permalinks';
import { rememberEach } from '../remember';
import { pageSchema } from '../schema/frame';
import { pageLinkSchema } from '../schema/shared';
import { createPage, type FrameInput, neighboursIn } from './page';

/** `/sheets/` */
export const sheetsPageSchema = pageSchema('sheets', { sheets: z.array(pageLinkSchema) }).meta({ id: 'SheetsPage' });
export type SheetsPage = z.infer<typeof sheetsPageSchema>;

/** Every sheet, that of the registered codes first. */
const listSheets = rememberEach(({ providers }: Catalog): SheetsPage['sheets'] => [
  { label: 'Registered status codes', path: pagePaths.codesSheet },
  ...providers.map(({ id, name }) => ({ label: `${name} status codes`, path: providerSheetPath(id) })),
]);

/** What the frame of a sheet says, whichever it is: the way to it, and the sheets before and after it. */
export function frameOfSheet(catalog: Catalog, label: string, path: string): Pick<FrameInput, 'breadcrumbs' | 'neighbours'> {
  const sheets = listSheets(catalog);
  const own = sheets.find((sheet) => sheet.path === path);
  return {
    breadcrumbs: [
      { label: 'Print sheets', path: pagePaths.sheets },
      { label, path },
    ],
    ...(own && { neighbours: neighboursIn(sheets, own, (sheet) => sheet) }),
  };
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
