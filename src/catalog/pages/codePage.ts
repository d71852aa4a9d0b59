import * as z from 'zod';
import { providerFile } from '../../../data/codebookData';
import type { Catalog } from '../catalog';
import { codeBilling } from '../codeBilling';
import { takeFirst } from '../leftOut';
import { limits } from '../limits';
import { toNamedCell } from '../namedCell';
import { classPath, comparisonPath, pagePaths } from '../permalinks';
import { plainText } from '../plainText';
import type { PageLink, Source, StatusCodeRecord } from '../records';
import { namedCellSchema } from '../schema/cell';
import { pageSchema } from '../schema/frame';
import { omittedSchema, pathSchema, situationReferenceSchema, sourceSchema } from '../schema/shared';
import {
  codeConstantsSchema,
  exchangeRecordSchema,
  lookAlikeRecordSchema,
  registrationSchema,
  situationDataSchema,
  statusClassRecordSchema,
  unregisteredUseRecordSchema,
} from '../schema/statusCode';
import { collectSources, uniqueSources } from '../sources';
import { otherNumbers, relatedSituations } from './codeRelations';
import { sectionsOfCode } from './codeSections';
import { createPage, neighboursIn } from './page';

/** `/429/` */
export const codePageSchema = pageSchema('code', {
  code: z.string().describe('The digits as met.'),
  title: z.string(),
  statusClass: statusClassRecordSchema.nullable(),
  registration: registrationSchema.nullable().describe('Null where the registry has no such code.'),
  uses: z.array(unregisteredUseRecordSchema),
  exchange: exchangeRecordSchema
    .nullable()
    .describe('An example of the code on the wire; null where it is not met there, or its emitter does not document the response.'),
  lookAlikes: z.array(lookAlikeRecordSchema).describe('Codes that are easily taken for it, and what tells them apart.'),
  conditions: z.array(namedCellSchema).describe("Every provider's conditions under this number."),
  omittedProviders: omittedSchema,
  otherNumbers: z
    .array(z.strictObject({ situation: situationReferenceSchema, cells: z.array(namedCellSchema), omitted: omittedSchema }))
    .describe('The situations of those conditions, with the conditions that have another number.'),
  situations: z
    .array(z.strictObject({ ...situationReferenceSchema.shape, sentence: situationDataSchema.shape.sentence }))
    .describe('The situations in which the code is met: those of the conditions, then those whose usual code it is.'),
  billing: z
    .strictObject({ yes: z.array(z.string()), no: z.array(z.string()), both: z.array(z.string()), notDocumented: z.array(z.string()) })
    .describe('Names of providers by whether they charge for this answer; `both`: their pages say yes in one place and no in another.'),
  comparisonPath: pathSchema,
  constants: z.array(codeConstantsSchema).describe('Names in code, by language; empty where no library that we read has one.'),
  sources: z.array(sourceSchema),
}).meta({ id: 'CodePage' });
export type CodePage = z.infer<typeof codePageSchema>;

/** Builds the page of one number. */
export function codePage(catalog: Catalog, record: StatusCodeRecord): CodePage {
  const { shown, leftOut } = takeFirst(record.entries, limits.toldProviders);
  const conditions = shown.flatMap((entry) => entry.conditions).map(toNamedCell);
  const met = new Set(record.entries.flatMap((entry) => entry.conditions.map(({ situation }) => situation)));
  const page = {
    code: record.code,
    title: record.title,
    statusClass: catalog.statusClasses.find(({ id }) => id === record.statusClass) ?? null,
    registration: record.registration,
    uses: record.uses,
    exchange: record.exchange,
    lookAlikes: record.lookAlikes,
    conditions,
    ...(leftOut.omitted && { omittedProviders: leftOut.omitted }),
    otherNumbers: otherNumbers(catalog, record.code, met),
    situations: relatedSituations(catalog, record.code, met),
    billing: codeBilling(conditions),
    comparisonPath: comparisonPath({ code: record.code }),
    constants: record.constants,
    sources: sourcesOf(catalog, record),
  };
  return createPage(catalog, 'code', record.path, page, {
    title: `${record.code} ${record.title}`,
    description: plainText(summarise(record), 155),
    breadcrumbs: [{ label: 'Status codes', path: pagePaths.codes }, ...classCrumb(record.statusClass), { label: record.code, path: record.path }],
    place: { statusClass: record.statusClass ?? 'other' },
    sections: sectionsOfCode(page),
    neighbours: neighboursIn(catalog.statusCodes, record, toLink),
    ...dataFileOf(record),
  });
}

/** The pages behind the registration and the uses; those of the providers where nobody else names the number. */
function sourcesOf({ sourceTitles }: Catalog, { entries, registration, uses }: StatusCodeRecord): Source[] {
  const own = uniqueSources([...(registration?.sources ?? []), ...uses.flatMap(({ sources }) => sources)]);
  return own.length > 0 ? own : collectSources(entries.slice(0, limits.toldProviders), sourceTitles);
}

function dataFileOf({ entries: [entry], registration, uses }: StatusCodeRecord): { dataFile?: string } {
  if (registration) return { dataFile: 'data/statusCodes.ts' };
  if (uses.length > 0) return { dataFile: 'data/unregisteredUses.ts' };
  return entry ? { dataFile: providerFile(entry.provider.id) } : {};
}

function toLink({ code, title, path }: StatusCodeRecord): PageLink {
  return { label: `${code} ${title}`, path };
}

function classCrumb(statusClass: string | null): PageLink[] {
  return statusClass ? [{ label: statusClass, path: classPath(statusClass) }] : [];
}

function summarise({ code, registration, uses, entries }: StatusCodeRecord): string {
  const meaning = registration?.meaning ?? uses.map((use) => use.meaning).join(' ');
  // More names than fit: the description is cut.
  const providers = entries
    .slice(0, limits.toldProviders)
    .map(({ provider }) => provider.name)
    .join(', ');
  return `${meaning}${providers ? ` What ${code} means at ${providers}.` : ''}`;
}
