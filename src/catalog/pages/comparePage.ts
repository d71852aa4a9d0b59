import * as z from 'zod';
import type { Catalog } from '../catalog';
import { toComparisonCell } from '../comparison';
import { pagePaths } from '../permalinks';
import { comparisonCellSchema } from '../schema/cell';
import { pageSchema } from '../schema/frame';
import { providerReferenceSchema } from '../schema/shared';
import { situationDataSchema } from '../schema/statusCode';
import { createPage } from './page';

const nameSchema = z.strictObject({ id: z.string(), name: z.string() });

/** `/compare/` */
export const comparePageSchema = pageSchema('compare', {
  providers: z.array(providerReferenceSchema),
  cells: z.array(comparisonCellSchema),
  codes: z.array(nameSchema).describe('In the order in which rows stand.'),
  situations: z
    .array(z.strictObject({ ...nameSchema.shape, group: situationDataSchema.shape.group }))
    .describe('In the order in which rows stand, those of one group together.'),
  statusClasses: z.array(nameSchema),
}).meta({ id: 'ComparePage' });
export type ComparePage = z.infer<typeof comparePageSchema>;

/** Builds the comparison of all providers. */
export function comparePage(catalog: Catalog): ComparePage {
  const record = {
    providers: catalog.providers.map(({ id, name, path }) => ({ id, name, path })),
    cells: catalog.conditions.map(toComparisonCell),
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
