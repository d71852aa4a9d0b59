import type { CodebookData } from '../../data/codebookData';
import type { Catalog, CatalogSite } from './catalog';
import { createChanges } from './changes';
import { createConditions } from './createConditions';
import { createEntries } from './createEntries';
import { createStatusCodes } from './createStatusCodes';
import { findFormerProviderIds } from './formerProviderIds';
import { groupBy } from './groupBy';
import { situationPath } from './permalinks';
import type { ConditionRecord, IdentifierRecord, SituationRecord } from './records';
import { titleSources } from './sources';
import { toProviderRecord } from './toProviderRecord';

/**
 * Joins the checked data once and builds every index.
 * @param data as `loadData` returns it: references are known to resolve.
 * @param site where the pages will stand.
 */
export function createCatalog(data: CodebookData, site: CatalogSite): Catalog {
  const conditions = createConditions(data.providers, data.situations);
  const entries = createEntries(data.providers, conditions, data.statusCodes);
  const statusCodes = createStatusCodes(data, entries);
  const joined = {
    site,
    providers: data.providers.map(toProviderRecord),
    entries,
    conditions,
    statusClasses: data.statusClasses,
    statusCodes,
    situations: createSituations(data, conditions),
    identifiers: createIdentifiers(conditions),
    entriesByProvider: groupBy(entries, ({ provider }) => provider.id),
    statusCodesByClass: groupBy(statusCodes, ({ statusClass }) => statusClass ?? 'other'),
    usesWithoutNumber: data.unregisteredUses.filter(({ code }) => code === null),
    formerProviderIds: findFormerProviderIds(data.redirects),
    sourceTitles: titleSources(data),
  };
  const changes = createChanges(data.changes, joined);
  return { ...joined, changes, updated: changes[0]?.date ?? null };
}

function createSituations({ situations }: CodebookData, conditions: readonly ConditionRecord[]): SituationRecord[] {
  const bySituation = groupBy(conditions, ({ situation }) => situation);
  return situations.map((situation) => ({ ...situation, path: situationPath(situation.id), conditions: bySituation.get(situation.id) ?? [] }));
}

function createIdentifiers(conditions: readonly ConditionRecord[]): IdentifierRecord[] {
  return conditions
    .flatMap((condition) => (condition.identifier ? [{ identifier: condition.identifier, field: condition.identifierField, condition }] : []))
    .sort((a, b) => compareIdentifiers(a.identifier, b.identifier));
}

/** Alphabetical whatever the capitals, and the same on every machine. */
function compareIdentifiers(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  if (x !== y) return x < y ? -1 : 1;
  return a < b ? -1 : 1;
}
