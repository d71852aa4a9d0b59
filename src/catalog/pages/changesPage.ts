import * as z from 'zod';
import type { Catalog } from '../catalog';
import { dayOf } from '../dates';
import { groupBy } from '../groupBy';
import { pagePaths } from '../permalinks';
import { changeRecordSchema } from '../schema/entry';
import { pageSchema } from '../schema/frame';
import { createPage, type Section } from './page';

/** `/changes/` */
export const changesPageSchema = pageSchema('changes', {
  years: z.array(z.strictObject({ year: z.string(), changes: z.array(changeRecordSchema) })).describe('The newest year first, and in it the newest change.'),
}).meta({ id: 'ChangesPage' });
export type ChangesPage = z.infer<typeof changesPageSchema>;

/** Builds the page of everything that changed, in our data and on the pages of providers. */
export function changesPage(catalog: Catalog): ChangesPage {
  const years = [...groupBy(catalog.changes, ({ date }) => dayOf(date).slice(0, 4))]
    .map(([year, changes]) => ({ year, changes }))
    .sort((a, b) => Number(b.year) - Number(a.year));
  return createPage(
    catalog,
    'changes',
    pagePaths.changes,
    { years },
    {
      title: 'Changes',
      description: 'What changed in the data of Codebook, and on the status code pages of the providers, the newest first, with the codes it concerns.',
      breadcrumbs: [{ label: 'Changes', path: pagePaths.changes }],
      place: {},
      sections: years.flatMap(({ year, changes }): Section[] => [
        { id: year, label: year, level: 2 },
        ...changes.map(({ id, title }): Section => ({ id, label: title, level: 3 })),
      ]),
      dataFile: 'data/changes.ts',
    },
  );
}
