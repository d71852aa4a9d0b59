import * as z from 'zod';
import type { Catalog } from '../catalog';
import { firstSentence } from '../firstSentence';
import { takeFirst } from '../leftOut';
import { limits, mostListed } from '../limits';
import { pagePaths } from '../permalinks';
import { entryRecordSchema } from '../schema/entry';
import { pageSchema } from '../schema/frame';
import { providerRecordSchema } from '../schema/provider';
import { omittedSchema } from '../schema/shared';
import { createPage } from './page';

/** A provider in a list. */
const providerSummarySchema = providerRecordSchema
  .pick({ id: true, name: true, path: true, summary: true, docsUrl: true })
  .extend({
    entries: z.array(entryRecordSchema.pick({ statusCode: true, reasonPhrase: true, path: true })),
    omitted: omittedSchema,
    conditionCount: z.int(),
  })
  .meta({ id: 'ProviderSummary', description: 'A provider in a list.' });
export type ProviderSummary = z.infer<typeof providerSummarySchema>;

/** `/providers/` */
export const providersPageSchema = pageSchema('providers', { providers: z.array(providerSummarySchema) }).meta({ id: 'ProvidersPage' });
export type ProvidersPage = z.infer<typeof providersPageSchema>;

/** Every provider with its codes. */
function summariseProviders({ providers, entriesByProvider }: Catalog): ProviderSummary[] {
  return providers.map(({ id, name, path, summary, docsUrl }) => {
    const entries = entriesByProvider.get(id) ?? [];
    const { shown, leftOut } = takeFirst(entries, mostListed(providers.length));
    return {
      id,
      name,
      path,
      summary: providers.length > limits.listedProviders ? firstSentence(summary) : summary,
      docsUrl,
      entries: shown.map(({ statusCode, reasonPhrase, path: entry }) => ({ statusCode, reasonPhrase, path: entry })),
      ...leftOut,
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
      description: `The API providers whose status codes Codebook explains: ${catalog.providers
        .slice(0, limits.listedProviders)
        .map(({ name }) => name)
        .join(', ')}.`,
      breadcrumbs: [{ label: 'Providers', path: pagePaths.providers }],
      place: { providerId: '' },
    },
  );
}
