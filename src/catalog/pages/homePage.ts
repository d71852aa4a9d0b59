import * as z from 'zod';
import type { Catalog } from '../catalog';
import { limits } from '../limits';
import { mostDocumented } from '../mostDocumented';
import { pagePaths } from '../permalinks';
import { changeRecordSchema } from '../schema/entry';
import { pageSchema } from '../schema/frame';
import { updatedSchema } from '../schema/shared';
import {
  codeGroupsSchema,
  groupCodes,
  groupSituations,
  homeProviderSchema,
  homeSituationGroupsSchema,
  mapCellSchema,
  toHomeProviders,
  toMapCell,
} from './homeParts';
import { createPage } from './page';

/** How much the site holds. */
const totalsSchema = z
  .strictObject({ providers: z.int(), entries: z.int(), conditions: z.int(), statusCodes: z.int(), situations: z.int() })
  .meta({ id: 'Totals', description: 'How much the site holds.' });
export type Totals = z.infer<typeof totalsSchema>;

/** `/` */
export const homePageSchema = pageSchema('home', {
  schemaVersion: z.literal(1).describe('Of the JSON files; rises when a field goes or changes its meaning.'),
  updated: updatedSchema,
  totals: totalsSchema,
  providers: z.array(homeProviderSchema).describe('All of them; of more than 50, those with the most entries.'),
  situationGroups: homeSituationGroupsSchema,
  codeGroups: codeGroupsSchema,
  cells: z.array(mapCellSchema),
  changes: z.array(changeRecordSchema.pick({ date: true, title: true, path: true })).describe('The newest.'),
}).meta({ id: 'HomePage' });
export type HomePage = z.infer<typeof homePageSchema>;

const shownChanges = 3;

/** How much the catalog holds. */
export function countCatalog({ providers, entries, conditions, statusCodes, situations }: Catalog): Totals {
  return {
    providers: providers.length,
    entries: entries.length,
    conditions: conditions.length,
    statusCodes: statusCodes.length,
    situations: situations.length,
  };
}

/** Builds the home page. */
export function homePage(catalog: Catalog): HomePage {
  const providers = mostDocumented(catalog, limits.homeProviders);
  const record = {
    schemaVersion: 1 as const,
    updated: catalog.updated,
    totals: countCatalog(catalog),
    providers: toHomeProviders(catalog, providers),
    situationGroups: groupSituations(catalog),
    codeGroups: groupCodes(catalog),
    cells: providers.flatMap(({ id }) => (catalog.entriesByProvider.get(id) ?? []).map(toMapCell)),
    changes: catalog.changes.slice(0, shownChanges).map(({ date, title, path }) => ({ date, title, path })),
  };
  return createPage(catalog, 'home', pagePaths.home, record, {
    title: 'Status codes of API providers, explained',
    description: 'What a status code means at this provider, why it happens, who has to act, whether to retry and whether the call was billed.',
    breadcrumbs: [],
    place: {},
  });
}
