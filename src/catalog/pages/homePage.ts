import * as z from 'zod';
import type { Catalog } from '../catalog';
import { toComparisonCell } from '../comparison';
import { pagePaths } from '../permalinks';
import { comparisonCellSchema } from '../schema/cell';
import { changeRecordSchema } from '../schema/entry';
import { pageSchema } from '../schema/frame';
import { createPage } from './page';
import { providerSummarySchema, summariseProviders } from './providersPage';
import { situationGroupsSchema, summariseSituations } from './situationPages';

/** How much the site holds. */
const totalsSchema = z
  .strictObject({ providers: z.int(), entries: z.int(), conditions: z.int(), statusCodes: z.int(), situations: z.int() })
  .meta({ id: 'Totals', description: 'How much the site holds.' });
export type Totals = z.infer<typeof totalsSchema>;

/** `/` */
export const homePageSchema = pageSchema('home', {
  schemaVersion: z.literal(1).describe('Of the JSON files; rises when a field goes or changes its meaning.'),
  updated: z.string().nullable().describe('Date of the newest change; null where none is told.'),
  totals: totalsSchema,
  providers: z.array(providerSummarySchema),
  situationGroups: situationGroupsSchema,
  cells: z.array(
    comparisonCellSchema.pick({
      providerId: true,
      code: true,
      label: true,
      path: true,
      statusClass: true,
      situation: true,
      situationName: true,
      isInCollectedEdition: true,
    }),
  ),
  codes: z.array(z.strictObject({ id: z.string(), name: z.string() })),
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
  const record = {
    schemaVersion: 1 as const,
    updated: catalog.changes[0]?.date ?? null,
    totals: countCatalog(catalog),
    providers: summariseProviders(catalog),
    situationGroups: summariseSituations(catalog),
    cells: catalog.conditions.map(toComparisonCell).map(({ providerId, code, label, path, statusClass, situation, situationName, isInCollectedEdition }) => ({
      providerId,
      code,
      label,
      path,
      statusClass,
      situation,
      situationName,
      isInCollectedEdition,
    })),
    codes: catalog.statusCodes.filter(({ entries }) => entries.length > 0).map(({ code, title }) => ({ id: code, name: title })),
    changes: catalog.changes.slice(0, shownChanges).map(({ date, title, path }) => ({ date, title, path })),
  };
  return createPage(catalog, 'home', pagePaths.home, record, {
    title: 'Status codes of API providers, explained',
    description: 'What a status code means at this provider, why it happens, who has to act, whether to retry and whether the call was billed.',
    breadcrumbs: [],
    place: {},
  });
}
