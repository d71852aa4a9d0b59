import * as z from 'zod';
import type { Catalog } from '../catalog';
import { toNamedCell } from '../namedCell';
import { pagePaths } from '../permalinks';
import { namedCellSchema } from '../schema/cell';
import { pageSchema } from '../schema/frame';
import { createPage } from './page';

/** `/identifiers/` */
export const identifiersPageSchema = pageSchema('identifiers', {
  identifiers: z.array(z.strictObject({ identifier: z.string(), field: z.string().nullable(), condition: namedCellSchema })),
  bodyTexts: z
    .array(z.strictObject({ text: z.string(), field: z.string(), condition: namedCellSchema }))
    .describe('Fixed body texts of providers that have no machine identifiers.'),
}).meta({ id: 'IdentifiersPage' });
export type IdentifiersPage = z.infer<typeof identifiersPageSchema>;

/** Builds the complete index of identifiers, and of the body texts that stand in for them. */
export function identifiersPage(catalog: Catalog): IdentifiersPage {
  const record = {
    identifiers: catalog.identifiers.map(({ identifier, field, condition }) => ({ identifier, field, condition: toNamedCell(condition) })),
    bodyTexts: catalog.conditions.flatMap((condition) => condition.bodyTexts.map(({ field, text }) => ({ field, text, condition: toNamedCell(condition) }))),
  };
  return createPage(catalog, 'identifiers', pagePaths.identifiers, record, {
    title: 'All identifiers',
    description: 'Every machine-readable token that a provider puts into an error body, with the condition that it stands for.',
    breadcrumbs: [{ label: 'Identifiers', path: pagePaths.identifiers }],
    place: {},
    sections: [
      { id: 'identifiers', label: 'Identifiers', level: 2 },
      { id: 'body-texts', label: 'Body texts', level: 2 },
    ],
  });
}
