import * as z from 'zod';
import type { Catalog } from '../catalog';
import { compareBy } from '../comparison';
import { groupBy } from '../groupBy';
import { takeFirst } from '../leftOut';
import { limits, mostListed } from '../limits';
import { toNamedCell } from '../namedCell';
import { comparisonPath, entryPath, pagePaths } from '../permalinks';
import { plainText } from '../plainText';
import type { ConditionRecord, SituationRecord } from '../records';
import { differenceSchema, namedCellSchema } from '../schema/cell';
import { pageSchema } from '../schema/frame';
import { codeReferenceSchema, omittedSchema, pathSchema, situationReferenceSchema, sourceSchema } from '../schema/shared';
import { situationDataSchema } from '../schema/statusCode';
import { collectSources } from '../sources';
import { createPage, neighboursIn } from './page';

/** `/situations/rate-limited/` */
export const situationPageSchema = pageSchema('situation', {
  ...situationDataSchema.omit({ neighbours: true, usualCodes: true }).shape,
  neighbours: z.array(z.strictObject({ situation: situationReferenceSchema, difference: z.string() })),
  usualCodes: z.array(codeReferenceSchema).describe('The codes that the standard, or else wide practice, has for it, the most usual first.'),
  conditions: z.array(namedCellSchema),
  omittedProviders: omittedSchema,
  differences: z.array(differenceSchema).describe('What differs between the providers in this situation.'),
  comparisonPath: pathSchema,
  sources: z.array(sourceSchema),
}).meta({ id: 'SituationPage' });
export type SituationPage = z.infer<typeof situationPageSchema>;

/** A situation in a list. */
const situationSummarySchema = z
  .strictObject({
    ...situationReferenceSchema.shape,
    ...situationDataSchema.pick({ sentence: true, inOwnWords: true }).shape,
    codes: z
      .array(z.strictObject({ code: z.string(), providerName: z.string(), path: pathSchema }))
      .describe('The numbers under which providers report it, each once a provider; a single condition is linked itself.'),
    omitted: omittedSchema,
  })
  .meta({ id: 'SituationSummary', description: 'A situation in a list.' });
export type SituationSummary = z.infer<typeof situationSummarySchema>;

/** Situations of one kind. */
const situationGroupsSchema = z.array(z.strictObject({ group: situationDataSchema.shape.group, situations: z.array(situationSummarySchema) }));

/** `/situations/` */
export const situationsPageSchema = pageSchema('situations', { groups: situationGroupsSchema }).meta({ id: 'SituationsPage' });
export type SituationsPage = z.infer<typeof situationsPageSchema>;

/** Builds the page of one situation. */
export function situationPage(catalog: Catalog, record: SituationRecord): SituationPage {
  const { path, conditions, neighbours, usualCodes, ...situation } = record;
  const cells = conditions.map(toNamedCell);
  const told = ofFirstProviders(conditions);
  const named = new Map(catalog.situations.map(({ id, name, path: other }) => [id, { id, name, path: other }]));
  const page = {
    ...situation,
    neighbours: neighbours.flatMap(({ situation: id, difference }) => {
      const reference = named.get(id);
      return reference ? [{ situation: reference, difference }] : [];
    }),
    usualCodes: usualCodes.flatMap((code) => nameCode(catalog, code)),
    conditions: told.shown.map(toNamedCell),
    ...(told.omitted && { omittedProviders: told.omitted }),
    differences: compareBy('situation', cells, new Map([[situation.id, situation.name]]))[0]?.differences ?? [],
    comparisonPath: comparisonPath({ situation: situation.id }),
    sources: collectSources(told.shown, catalog.sourceTitles),
  };
  return createPage(catalog, 'situation', path, page, {
    title: situation.name,
    description: plainText(`${situation.sentence} How each provider reports it, and what to do.`, 155),
    breadcrumbs: [
      { label: 'Situations', path: pagePaths.situations },
      { label: situation.name, path },
    ],
    place: { isSituation: true },
    sections: sectionsOf(page),
    neighbours: neighboursIn(catalog.situations, record, (other) => ({ label: other.name, path: other.path })),
    dataFile: 'data/situations.ts',
  });
}

/** The conditions of as many providers as a page tells of; they stand by provider. */
function ofFirstProviders(conditions: readonly ConditionRecord[]): { shown: ConditionRecord[]; omitted?: number } {
  const byProvider = groupBy(conditions, ({ provider }) => provider.id);
  const { shown, leftOut } = takeFirst([...byProvider.values()], limits.toldProviders);
  return { shown: shown.flat(), ...leftOut };
}

function nameCode({ statusCodes }: Catalog, usual: number): SituationPage['usualCodes'] {
  return statusCodes.filter(({ code }) => code === String(usual)).map(({ code, title, path }) => ({ code, title, path }));
}

function sectionsOf({ conditions, neighbours }: Pick<SituationPage, 'conditions' | 'neighbours'>) {
  return [
    { id: 'what-to-do', label: 'What to do' },
    { id: 'retry', label: 'Retry' },
    { id: 'providers', label: 'How each provider says it' },
    ...(neighbours.length > 0 ? [{ id: 'neighbours', label: 'Not this one if' }] : []),
    ...(conditions.length > 0 ? [{ id: 'sources', label: 'Sources' }] : []),
  ].map((section) => ({ ...section, level: 2 as const }));
}

/** Every situation, by group. */
function summariseSituations({ providers, situations }: Catalog): SituationsPage['groups'] {
  const most = mostListed(providers.length);
  return [...groupBy(situations, ({ group }) => group)].map(([group, own]) => ({ group, situations: own.map((situation) => summarise(situation, most)) }));
}

function summarise({ id, name, path, sentence, inOwnWords, conditions }: SituationRecord, most: number): SituationSummary {
  const codes = [...groupBy(conditions, (condition) => entryPath(condition.provider.id, condition.statusCode))].flatMap(([entry, [first, ...others]]) =>
    first ? [{ code: String(first.statusCode), providerName: first.provider.name, path: others.length > 0 ? entry : first.path }] : [],
  );
  const { shown, leftOut } = takeFirst(codes, most);
  return { id, name, path, sentence, inOwnWords, codes: shown, ...leftOut };
}

/** Builds the complete index of situations. */
export function situationsPage(catalog: Catalog): SituationsPage {
  return createPage(
    catalog,
    'situations',
    pagePaths.situations,
    { groups: summariseSituations(catalog) },
    {
      title: 'All situations',
      description: 'What happened, whatever number it was given: rate limited, key expired, payment due and more, with how each provider reports it.',
      breadcrumbs: [{ label: 'Situations', path: pagePaths.situations }],
      place: { isSituation: true },
      dataFile: 'data/situations.ts',
    },
  );
}
