import * as z from 'zod';
import { providerFile } from '../../../data/codebookData';
import type { Catalog } from '../catalog';
import { buildEditionMatrix } from '../editionMatrix';
import { toNamedCell } from '../namedCell';
import { comparisonPath, pagePaths } from '../permalinks';
import { plainText } from '../plainText';
import type { EntryRecord, ProviderRecord } from '../records';
import { namedCellSchema } from '../schema/cell';
import { entryRecordSchema } from '../schema/entry';
import { pageSchema } from '../schema/frame';
import { editionMatrixSchema, providerRecordSchema } from '../schema/provider';
import { pathSchema, sourceSchema } from '../schema/shared';
import { collectSources } from '../sources';
import { createPage, neighboursIn } from './page';

/** `/sportradar/` */
export const providerPageSchema = pageSchema('provider', {
  ...providerRecordSchema.shape,
  entries: z.array(entryRecordSchema.pick({ statusCode: true, reasonPhrase: true, path: true }).extend({ conditions: z.array(namedCellSchema) })),
  comparisonPath: pathSchema,
  editionMatrix: editionMatrixSchema.nullable().describe('Null where every edition documents everything.'),
  sources: z.array(sourceSchema),
}).meta({ id: 'ProviderPage' });
export type ProviderPage = z.infer<typeof providerPageSchema>;

/** Builds the page of one provider: everything that its own page says, as tables. */
export function providerPage(catalog: Catalog, provider: ProviderRecord): ProviderPage {
  const entries = catalog.entriesByProvider.get(provider.id) ?? [];
  const { path, ...facts } = provider;
  const record = {
    ...facts,
    entries: entries.map(summarise),
    comparisonPath: comparisonPath({ providers: [provider.id] }),
    editionMatrix: buildEditionMatrix(
      provider.editions,
      entries.flatMap(({ conditions }) => conditions),
    ),
  };
  const sources = collectSources([provider, entries], catalog.sourceTitles);
  return createPage(
    catalog,
    'provider',
    path,
    { ...record, sources },
    {
      title: `${provider.name} status codes`,
      description: plainText(`Every status code of ${provider.name}: what it means, what to do, who acts, retry, billed. ${provider.summary}`, 155),
      breadcrumbs: [
        { label: 'Providers', path: pagePaths.providers },
        { label: provider.name, path },
      ],
      place: { providerId: provider.id },
      sections: sections(provider),
      neighbours: neighboursIn(catalog.providers, provider, ({ name, path: other }) => ({ label: name, path: other })),
      dataFile: providerFile(provider.id),
    },
  );
}

function summarise({ statusCode, reasonPhrase, path, conditions }: EntryRecord): ProviderPage['entries'][number] {
  return { statusCode, reasonPhrase, path, conditions: conditions.map(toNamedCell) };
}

function sections({ billing, editions, oddities }: ProviderRecord) {
  return [
    { id: 'access', label: 'Address and credentials' },
    { id: 'codes', label: 'Status codes' },
    { id: 'error-body', label: 'Error body' },
    { id: 'limits', label: 'Limits and headers' },
    ...(billing.length > 0 ? [{ id: 'billing', label: 'Billing' }] : []),
    { id: 'best-practices', label: 'Best practices' },
    ...(oddities.length > 0 ? [{ id: 'differences', label: 'What differs' }] : []),
    { id: 'support', label: 'Support' },
    ...(editions.length > 1 ? [{ id: 'editions', label: 'Editions' }] : []),
    { id: 'sources', label: 'Sources' },
  ].map((section) => ({ ...section, level: 2 as const }));
}
