import type { Catalog } from '../catalog';
import { pagePaths } from '../permalinks';
import type { ProviderRecord } from '../records';
import { createPage, type Page } from './page';

/** A provider in a list. */
export interface ProviderSummary extends Pick<ProviderRecord, 'id' | 'name' | 'path' | 'summary' | 'docsUrl'> {
  entries: { statusCode: number; reasonPhrase: string; path: string }[];
  conditionCount: number;
}

/** `/providers/` */
export interface ProvidersPage extends Page<'providers'> {
  providers: ProviderSummary[];
}

/** Every provider with its codes. */
export function summariseProviders({ providers, entriesByProvider }: Catalog): ProviderSummary[] {
  return providers.map(({ id, name, path, summary, docsUrl }) => {
    const entries = entriesByProvider.get(id) ?? [];
    return {
      id,
      name,
      path,
      summary,
      docsUrl,
      entries: entries.map(({ statusCode, reasonPhrase, path: entry }) => ({ statusCode, reasonPhrase, path: entry })),
      conditionCount: entries.reduce((sum, { conditions }) => sum + conditions.length, 0),
    };
  });
}

/** Builds the complete index of providers. */
export function providersPage(catalog: Catalog): ProvidersPage {
  return createPage(
    catalog,
    'providers',
    pagePaths.providers,
    { providers: summariseProviders(catalog) },
    {
      title: 'All providers',
      description: `The API providers whose status codes Codebook explains: ${catalog.providers.map(({ name }) => name).join(', ')}.`,
      breadcrumbs: [{ label: 'Providers', path: pagePaths.providers }],
      place: { providerId: '' },
    },
  );
}
