import * as z from 'zod';
import type { Catalog } from '../catalog';
import { takeFirst } from '../leftOut';
import { mostListed } from '../limits';
import { pagePaths } from '../permalinks';
import type { StatusClass, StatusCodeRecord } from '../records';
import { pageSchema } from '../schema/frame';
import { omittedSchema, pathSchema } from '../schema/shared';
import { registrationSchema, statusClassRecordSchema, unregisteredUseRecordSchema } from '../schema/statusCode';
import { createPage } from './page';

/** A number in a list. */
export const codeSummarySchema = z
  .strictObject({
    code: z.string(),
    title: z.string(),
    path: pathSchema,
    state: registrationSchema.shape.state.nullable().describe('Null where the registry has no such code.'),
    meaning: z.string(),
    emitters: z.array(z.string()).describe('Who uses the number without the registry.'),
    entries: z.array(z.strictObject({ providerName: z.string(), path: pathSchema })).describe("The providers' entries under this number."),
    omitted: omittedSchema,
  })
  .meta({ id: 'CodeSummary', description: 'A number in a list.' });
export type CodeSummary = z.infer<typeof codeSummarySchema>;

/** `/codes/` */
export const codesPageSchema = pageSchema('codes', {
  groups: z.array(z.strictObject({ statusClass: statusClassRecordSchema.nullable(), codes: z.array(codeSummarySchema) })),
  usesWithoutNumber: z.array(unregisteredUseRecordSchema).describe('Uses by emitters that have no number of their own.'),
  total: z.int(),
}).meta({ id: 'CodesPage' });
export type CodesPage = z.infer<typeof codesPageSchema>;

/** The numbers of a class as they stand in a list. */
export function toCodeSummaries({ providers, statusCodesByClass }: Catalog, classId: string): CodeSummary[] {
  const most = mostListed(providers.length);
  return (statusCodesByClass.get(classId) ?? []).map((record) => toCodeSummary(record, most));
}

function toCodeSummary({ code, title, path, registration, uses, entries }: StatusCodeRecord, most: number): CodeSummary {
  const { shown, leftOut } = takeFirst(entries, most);
  return {
    code,
    title,
    path,
    state: registration?.state ?? null,
    meaning: registration?.meaning ?? uses[0]?.meaning ?? entries[0]?.conditions[0]?.meaning ?? '',
    emitters: uses.map(({ emitter }) => emitter),
    entries: shown.map((entry) => ({ providerName: entry.provider.name, path: entry.path })),
    ...leftOut,
  };
}

/** Builds the complete index of numbers. */
export function codesPage(catalog: Catalog): CodesPage {
  const groupOf = (id: string, statusClass: StatusClass | null) => ({ statusClass, codes: toCodeSummaries(catalog, id) });
  const groups = [...catalog.statusClasses.map((statusClass) => groupOf(statusClass.id, statusClass)), groupOf('other', null)].filter(
    ({ codes }) => codes.length > 0,
  );
  return createPage(
    catalog,
    'codes',
    pagePaths.codes,
    { groups, usesWithoutNumber: catalog.usesWithoutNumber, total: catalog.statusCodes.length },
    {
      title: 'All status codes',
      description: 'Every HTTP status code of the IANA registry and the unregistered ones that servers, clouds and APIs send, with who sends them.',
      breadcrumbs: [{ label: 'Status codes', path: pagePaths.codes }],
      place: { statusClass: '' },
      sections: groups.map(({ statusClass }) => ({
        id: statusClass?.id ?? 'other',
        label: statusClass ? `${statusClass.id} ${statusClass.name}` : 'Outside 100 to 599',
        level: 2,
      })),
      dataFile: 'data/statusCodes.ts',
    },
  );
}
