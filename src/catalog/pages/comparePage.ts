import * as z from 'zod';
import type { Catalog } from '../catalog';
import { toComparisonCell } from '../comparison';
import { limits } from '../limits';
import { mostDocumented } from '../mostDocumented';
import { pagePaths } from '../permalinks';
import type { ProviderRecord } from '../records';
import { comparisonCellSchema } from '../schema/cell';
import { pageSchema } from '../schema/frame';
import { omittedSchema, providerReferenceSchema } from '../schema/shared';
import { situationDataSchema } from '../schema/statusCode';
import { createPage } from './page';

const nameSchema = z.strictObject({ id: z.string(), name: z.string() });

/** `/compare/` */
export const comparePageSchema = pageSchema('compare', {
  providers: z.array(providerReferenceSchema).describe('All of them; of more than 50, those with the most entries to begin with.'),
  omittedProviders: omittedSchema,
  cells: z.array(comparisonCellSchema),
  codes: z.array(nameSchema).describe('In the order in which rows stand.'),
  situations: z
    .array(z.strictObject({ ...nameSchema.shape, group: situationDataSchema.shape.group }))
    .describe('In the order in which rows stand, those of one group together.'),
  statusClasses: z.array(nameSchema),
}).meta({ id: 'ComparePage' });
export type ComparePage = z.infer<typeof comparePageSchema>;

/** Those that are compared without being asked for: all, where they are few enough for one page. */
function comparedAtFirst(catalog: Catalog): ProviderRecord[] {
  return catalog.providers.length > limits.comparedProviders ? mostDocumented(catalog, limits.comparedAtFirst) : catalog.providers;
}

/** Builds the comparison of all providers. */
export function comparePage(catalog: Catalog): ComparePage {
  const providers = comparedAtFirst(catalog);
  const omitted = catalog.providers.length - providers.length;
  const record = {
    providers: providers.map(({ id, name, path }) => ({ id, name, path })),
    ...(omitted > 0 && { omittedProviders: omitted }),
    cells: providers.flatMap(({ id }) => (catalog.entriesByProvider.get(id) ?? []).flatMap(({ conditions }) => conditions.map(toComparisonCell))),
    codes: catalog.statusCodes.filter(({ entries }) => entries.length > 0).map(({ code, title }) => ({ id: code, name: title })),
    situations: catalog.situations.filter(({ conditions }) => conditions.length > 0).map(({ id, name, group }) => ({ id, name, group })),
    statusClasses: catalog.statusClasses.map(({ id, name }) => ({ id, name })),
  };
  return createPage(catalog, 'compare', pagePaths.compare, record, {
    title: 'Compare providers',
    description: `Every status code by every provider, side by side: meaning, resolution, who acts, retry, billed. ${record.providers.map(({ name }) => name).join(', ')}.`,
    breadcrumbs: [{ label: 'Compare', path: pagePaths.compare }],
    place: {},
    sections: [
      { id: 'matrix', label: 'Each situation by provider', level: 2 },
      { id: 'side-by-side', label: 'Side by side', level: 2 },
    ],
  });
}
