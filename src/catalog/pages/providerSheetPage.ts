import * as z from 'zod';
import { providerFile } from '../../../data/codebookData';
import type { Catalog } from '../catalog';
import { unique } from '../evidence';
import { type NamedCell, toNamedCell } from '../namedCell';
import { providerSheetPath } from '../permalinks';
import type { ProviderRecord } from '../records';
import { namedCellSchema } from '../schema/cell';
import { pageSchema } from '../schema/frame';
import { providerReferenceSchema, updatedSchema } from '../schema/shared';
import { sheetFactsSchema, sheetLayoutSchema } from '../schema/sheet';
import { chooseSheetLayout } from '../sheets/sheetLayout';
import { createPage } from './page';
import { frameOfSheet } from './sheetsPage';

/** `/sportradar/sheet/` */
export const providerSheetPageSchema = pageSchema('providerSheet', {
  provider: providerReferenceSchema,
  facts: sheetFactsSchema,
  conditions: z.array(namedCellSchema).describe('Those of the collected edition.'),
  omitted: z.int().describe('How many conditions only other editions document; they are not on the sheet.'),
  layout: sheetLayoutSchema,
  updated: updatedSchema,
}).meta({ id: 'ProviderSheetPage' });
export type ProviderSheetPage = z.infer<typeof providerSheetPageSchema>;

/** Builds the sheet of one provider: what its collected edition documents, on one page to print. */
export function providerSheetPage(catalog: Catalog, provider: ProviderRecord): ProviderSheetPage {
  const { id, name, path } = provider;
  const sheetPath = providerSheetPath(id);
  const all = (catalog.entriesByProvider.get(id) ?? []).flatMap((entry) => entry.conditions.map(toNamedCell));
  const conditions = all.filter(({ isInCollectedEdition }) => isInCollectedEdition);
  const record = {
    provider: { id, name, path },
    facts: toFacts(provider),
    conditions,
    omitted: all.length - conditions.length,
    layout: chooseSheetLayout(conditions),
    updated: catalog.updated,
  };
  return createPage(catalog, 'providerSheet', sheetPath, record, {
    title: `${name} print sheet`,
    description: `The status codes of ${name} on one A4 page: ${codesOf(conditions)}. What each means, what to do first, who acts, retry, billed.`,
    ...frameOfSheet(catalog, name, sheetPath),
    place: { providerId: id },
    dataFile: providerFile(id),
  });
}

function codesOf(conditions: readonly NamedCell[]): string {
  const codes = unique(conditions.map(({ code }) => code));
  return codes.length > 1 ? `${codes[0]} to ${codes.at(-1)}` : codes.join('');
}

function toFacts({ baseUrls, credentials, editions: [collected], support }: ProviderRecord): ProviderSheetPage['facts'] {
  return {
    baseUrls: baseUrls.map(({ url }) => url),
    credentials: unique(credentials.map(toCredential)),
    support: { url: support.url, email: support.email },
    edition: collected ? { id: collected.id, title: collected.title, url: collected.url, date: collected.date } : null,
  };
}

/** `Authorization: Bearer <key>`, `?api_key=<key>` */
function toCredential({ location, name, scheme }: ProviderRecord['credentials'][number]): string {
  return location === 'query' ? `?${name}=<key>` : `${name}: ${scheme ? `${scheme} ` : ''}<key>`;
}
