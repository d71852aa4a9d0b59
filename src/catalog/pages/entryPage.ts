import * as z from 'zod';
import { providerFile } from '../../../data/codebookData';
import type { Catalog } from '../catalog';
import { preferCollected } from '../editions';
import { atOtherProviders } from '../elsewhere';
import { unique } from '../evidence';
import { count } from '../labels';
import { toEntryLink } from '../pageNames';
import { codePath, comparisonPath, pagePaths } from '../permalinks';
import { plainText } from '../plainText';
import type { EntryRecord, ProviderRecord } from '../records';
import { namedCellSchema } from '../schema/cell';
import { entryRecordSchema } from '../schema/entry';
import { pageSchema } from '../schema/frame';
import { providerRecordSchema } from '../schema/provider';
import { omittedSchema, pathSchema, situationReferenceSchema, sourceSchema } from '../schema/shared';
import { collectSources } from '../sources';
import { createPage, neighboursIn, type Section } from './page';

const standardSchema = z
  .strictObject({
    code: z.string(),
    title: z.string(),
    path: pathSchema,
    meaning: z.string().nullable().describe('Null where the registry has no such code.'),
  })
  .describe("What the standard says of the entry's number.");

const elsewhereSchema = z
  .strictObject({ situation: situationReferenceSchema, cells: z.array(namedCellSchema), omitted: omittedSchema })
  .describe('How other providers answer in a situation of this entry.');

/** `/sportradar/429/` */
export const entryPageSchema = pageSchema('entry', {
  ...entryRecordSchema.shape,
  editionTitles: z.record(z.string(), z.string()).describe('The title of each edition, by its id.'),
  standard: standardSchema,
  otherProviders: z.array(elsewhereSchema),
  comparisonPath: pathSchema,
  providerFacts: providerRecordSchema.pick({
    baseUrls: true,
    exampleRequest: true,
    credentials: true,
    credentialNotes: true,
    rateLimits: true,
    errorBody: true,
    support: true,
  }),
  sources: z.array(sourceSchema),
}).meta({ id: 'EntryPage' });
export type EntryPage = z.infer<typeof entryPageSchema>;
type SituationElsewhere = z.infer<typeof elsewhereSchema>;

/** Builds the page of one entry. */
export function entryPage(catalog: Catalog, entry: EntryRecord, provider: ProviderRecord): EntryPage {
  const { baseUrls, exampleRequest, credentials, credentialNotes, rateLimits, errorBody, support } = provider;
  const { path, ...facts } = entry;
  const record = {
    ...facts,
    editionTitles: Object.fromEntries(provider.editions.map(({ id, title }) => [id, title])),
    standard: standardOf(catalog, entry),
    otherProviders: elsewhere(catalog, entry),
    comparisonPath: comparisonPath({ code: String(entry.statusCode) }),
    providerFacts: { baseUrls, exampleRequest, credentials, credentialNotes, rateLimits, errorBody, support },
  };
  const shared = Object.values(record.providerFacts).filter((fact) => fact !== null);
  const withSources = { ...record, sources: collectSources(entry, catalog.sourceTitles, shared) };
  return createPage(catalog, 'entry', path, withSources, {
    title: `${provider.name} ${entry.statusCode}: ${entry.reasonPhrase}`,
    description: plainText(summarise(entry), 155),
    breadcrumbs: [
      { label: 'Providers', path: pagePaths.providers },
      { label: provider.name, path: provider.path },
      { label: String(entry.statusCode), path },
    ],
    place: { providerId: provider.id },
    sections: sectionsOf(entry, record.otherProviders),
    neighbours: neighboursIn(catalog.entriesByProvider.get(provider.id) ?? [], entry, toEntryLink),
    dataFile: providerFile(provider.id),
  });
}

function summarise({ conditions, provider, statusCode }: EntryRecord): string {
  const told = preferCollected(conditions);
  const [first, second] = told;
  const others = conditions.length - told.length;
  if (first && !second) {
    return `${first.meaning} ${others > 0 ? `Other editions of the page name ${count(others, 'more reason', 'more reasons')}.` : (first.resolution.steps[0] ?? '')}`;
  }
  return `${provider.name} answers ${statusCode} for ${told.length} reasons: ${told.map(({ label }) => label).join(', ')}. ${first?.meaning ?? ''}`;
}

function standardOf({ statusCodes }: Catalog, { statusCode }: EntryRecord): EntryPage['standard'] {
  const code = String(statusCode);
  const known = statusCodes.find((record) => record.code === code);
  return { code, title: known?.title ?? '', path: codePath(code), meaning: known?.registration?.meaning ?? null };
}

function elsewhere({ situations }: Catalog, entry: EntryRecord): SituationElsewhere[] {
  const ids = unique(entry.conditions.map(({ situation }) => situation));
  return situations
    .filter(({ id }) => ids.includes(id))
    .map((situation) => ({
      situation: { id: situation.id, name: situation.name, path: situation.path },
      ...atOtherProviders(situation, { providerId: entry.provider.id, code: String(entry.statusCode) }),
    }))
    .filter(({ cells }) => cells.length > 0);
}

function sectionsOf(entry: EntryRecord, otherProviders: readonly SituationElsewhere[]): Section[] {
  return [
    ...entry.conditions.map(({ id, label }): Section => ({ id, label, level: 2 })),
    ...(otherProviders.length > 0 ? [{ id: 'other-providers', label: 'At other providers', level: 2 } as const] : []),
    { id: 'error-body', label: 'Error body', level: 2 },
    { id: 'limits', label: 'Limits and headers', level: 2 },
    { id: 'access', label: 'Address and credentials', level: 2 },
    { id: 'support', label: 'Support', level: 2 },
    { id: 'standard', label: 'What the standard says', level: 2 },
    ...(entry.timeline ? [{ id: 'editions', label: 'Editions', level: 2 } as const] : []),
    { id: 'sources', label: 'Sources', level: 2 },
  ];
}
