import type { Catalog } from '../catalog';
import { type ComparisonCell, toComparisonCell } from '../comparison';
import { pagePaths } from '../permalinks';
import type { ChangeRecord } from '../records';
import { createPage, type Page } from './page';
import { type ProviderSummary, summariseProviders } from './providersPage';
import { type SituationsPage, summariseSituations } from './situationPages';

/** How much the site holds. */
export interface Totals {
  providers: number;
  entries: number;
  conditions: number;
  statusCodes: number;
  situations: number;
}

/** `/` */
export interface HomePage extends Page<'home'> {
  totals: Totals;
  providers: ProviderSummary[];
  situationGroups: SituationsPage['groups'];
  cells: Pick<ComparisonCell, 'providerId' | 'code' | 'label' | 'path' | 'statusClass' | 'situation' | 'situationName' | 'isInCollectedEdition'>[];
  codes: { id: string; name: string }[];
  /** The newest. */
  changes: Pick<ChangeRecord, 'date' | 'title' | 'path'>[];
}

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
