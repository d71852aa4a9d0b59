import * as z from 'zod';
import type { Catalog } from '../catalog';
import { unique } from '../evidence';
import { firstSentence } from '../firstSentence';
import { groupBy } from '../groupBy';
import type { EntryRecord, ProviderRecord, SituationRecord } from '../records';
import { comparisonCellSchema } from '../schema/cell';
import { providerRecordSchema } from '../schema/provider';
import { pathSchema, situationReferenceSchema, statusClassIdSchema } from '../schema/shared';
import { situationDataSchema } from '../schema/statusCode';
import { situationGroupOrder } from '../situationGroups';

/** A provider as the entrance names it. */
export const homeProviderSchema = providerRecordSchema
  .pick({ id: true, name: true, path: true, docsUrl: true })
  .extend({ summary: z.string().describe('The first sentence of its summary.'), entryCount: z.int(), conditionCount: z.int() })
  .meta({ id: 'HomeProvider', description: 'A provider as the home page names it.' });

/** A situation as an entrance. */
const homeSituationSchema = z
  .strictObject({
    ...situationReferenceSchema.shape,
    ...situationDataSchema.pick({ entrance: true, inOwnWords: true }).shape,
    codes: z.array(z.string()).describe('The numbers under which it is met, each once.'),
  })
  .meta({ id: 'HomeSituation', description: 'A situation as the home page names it.' });

/** What a provider says of a code. */
export const mapCellSchema = z
  .strictObject({
    providerId: z.string(),
    code: z.string(),
    path: pathSchema.describe('Of the entry.'),
    conditions: z.array(z.strictObject(comparisonCellSchema.pick({ label: true, situation: true, isInCollectedEdition: true }).shape)),
  })
  .meta({ id: 'MapCell', description: 'What a provider says of a status code: the reasons, with what happened.' });

/** The situations by group. */
export const homeSituationGroupsSchema = z
  .array(z.strictObject({ group: situationDataSchema.shape.group, situations: z.array(homeSituationSchema) }))
  .describe('The groups that people meet most come first.');

/** The columns of the map. */
export const codeGroupsSchema = z
  .array(z.strictObject({ statusClass: statusClassIdSchema, name: z.string(), codes: z.array(z.strictObject({ id: z.string(), name: z.string() })) }))
  .describe('The status codes that a provider documents, by class.');

type HomeProvider = z.infer<typeof homeProviderSchema>;
type HomeSituation = z.infer<typeof homeSituationSchema>;
type HomeSituationGroups = z.infer<typeof homeSituationGroupsSchema>;
type CodeGroups = z.infer<typeof codeGroupsSchema>;
type MapCell = z.infer<typeof mapCellSchema>;

/** Providers, each in one sentence. */
export function toHomeProviders({ entriesByProvider }: Catalog, providers: readonly ProviderRecord[]): HomeProvider[] {
  return providers.map(({ docsUrl, id, name, path, summary }) => {
    const entries = entriesByProvider.get(id) ?? [];
    const conditionCount = entries.reduce((sum, { conditions }) => sum + conditions.length, 0);
    return { id, name, path, docsUrl, summary: firstSentence(summary), entryCount: entries.length, conditionCount };
  });
}

/** The situations by group, the most met groups first. */
export function groupSituations({ situations }: Catalog): HomeSituationGroups {
  const groups = groupBy(situations, ({ group }) => group);
  return situationGroupOrder.flatMap((group) => {
    const own = groups.get(group);
    return own ? [{ group, situations: own.map(toHomeSituation) }] : [];
  });
}

function toHomeSituation({ conditions, entrance, id, inOwnWords, name, path }: SituationRecord): HomeSituation {
  const codes = unique(conditions.map(({ statusCode }) => statusCode)).toSorted((a, b) => a - b);
  return { id, name, path, entrance, inOwnWords, codes: codes.map(String) };
}

/** The codes that a provider documents, by class, those without a class last. */
export function groupCodes({ statusClasses, statusCodesByClass }: Catalog): CodeGroups {
  const groupOf = (statusClass: string | null, name: string) => ({
    statusClass,
    name,
    codes: (statusCodesByClass.get(statusClass ?? 'other') ?? []).flatMap(({ code, entries, title }) =>
      entries.length > 0 ? [{ id: code, name: title }] : [],
    ),
  });
  return [...statusClasses.map(({ id, name }) => groupOf(id, name)), groupOf(null, 'Outside 100 to 599')].filter(({ codes }) => codes.length > 0);
}

/** What an entry says, as a cell of the map. */
export function toMapCell({ conditions, path, provider, statusCode }: EntryRecord): MapCell {
  return {
    providerId: provider.id,
    code: String(statusCode),
    path,
    conditions: conditions.map(({ isInCollectedEdition, label, situation }) => ({ label, situation, isInCollectedEdition })),
  };
}
