import type { Catalog } from '../catalog';
import { type ComparisonCell, toComparisonCell } from '../comparison';
import { pagePaths } from '../permalinks';
import type { ProviderReference } from '../records';
import { createPage, type Page } from './page';

/** `/compare/` */
export interface ComparePage extends Page<'compare'> {
  providers: ProviderReference[];
  cells: ComparisonCell[];
  /** Names in the order in which rows stand. */
  codes: { id: string; name: string }[];
  situations: { id: string; name: string }[];
  statusClasses: { id: string; name: string }[];
}

/** Builds the comparison of all providers. */
export function comparePage(catalog: Catalog): ComparePage {
  const record = {
    providers: catalog.providers.map(({ id, name, path }) => ({ id, name, path })),
    cells: catalog.conditions.map(toComparisonCell),
    codes: catalog.statusCodes.filter(({ entries }) => entries.length > 0).map(({ code, title }) => ({ id: code, name: title })),
    situations: catalog.situations.filter(({ conditions }) => conditions.length > 0).map(({ id, name }) => ({ id, name })),
    statusClasses: catalog.statusClasses.map(({ id, name }) => ({ id, name })),
  };
  return createPage(catalog, 'compare', pagePaths.compare, record, {
    title: 'Compare providers',
    description: `Every status code by every provider, side by side: meaning, resolution, who acts, retry, billed. ${record.providers.map(({ name }) => name).join(', ')}.`,
    breadcrumbs: [{ label: 'Compare', path: pagePaths.compare }],
    place: {},
    sections: [
      { id: 'matrix', label: 'Each status code by provider', level: 2 },
      { id: 'side-by-side', label: 'Side by side', level: 2 },
    ],
  });
}
