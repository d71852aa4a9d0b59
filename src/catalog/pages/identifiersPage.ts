import type { Catalog } from '../catalog';
import { type NamedCell, toNamedCell } from '../namedCell';
import { pagePaths } from '../permalinks';
import { createPage, type Page } from './page';

/** `/identifiers/` */
export interface IdentifiersPage extends Page<'identifiers'> {
  identifiers: { identifier: string; field: string | null; condition: NamedCell }[];
  /** Fixed body texts of providers that have no machine identifiers. */
  bodyTexts: { text: string; field: string; condition: NamedCell }[];
}

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
