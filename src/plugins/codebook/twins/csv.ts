import { stringify } from 'csv-stringify/sync';
import type { Catalog } from '../../../catalog/catalog';
import type { ConditionRecord, EntryRecord } from '../../../catalog/records';
import { absoluteUrl, type SiteAddress } from '../../../catalog/siteAddress';
import type { SiteFile } from '../writeFiles';

/** A column: its name, and what stands in it. Lists stand in one cell, an item a line; what is not documented is empty. */
type Column = [name: string, value: (condition: ConditionRecord, entry: EntryRecord) => string];

const columns = (site: SiteAddress): Column[] => [
  ['providerId', ({ provider }) => provider.id],
  ['provider', ({ provider }) => provider.name],
  ['statusCode', ({ statusCode }) => String(statusCode)],
  ['reasonPhrase', (_, { reasonPhrase }) => reasonPhrase],
  ['conditionId', ({ id }) => id],
  ['label', ({ label }) => label],
  ['identifier', ({ identifier }) => identifier ?? ''],
  ['identifierField', ({ identifierField }) => identifierField ?? ''],
  ['situation', ({ situation }) => situation],
  ['meaning', ({ meaning }) => meaning],
  ['meaningBasis', ({ evidence }) => evidence.meaning.basis],
  ['causes', ({ causes }) => causes.join('\n')],
  ['steps', ({ resolution }) => resolution.steps.join('\n')],
  ['stepsBasis', ({ resolution }) => resolution.basis],
  ['actor', ({ actor }) => actor],
  ['retry', ({ retry }) => retry.advice],
  ['retryBasis', ({ retry }) => retry.basis],
  ['retryNote', ({ retry }) => retry.note ?? ''],
  ['billed', ({ billed }) => (billed === null ? '' : String(billed))],
  ['editions', ({ editions }) => editions.join('\n')],
  ['isInCollectedEdition', ({ isInCollectedEdition }) => String(isInCollectedEdition)],
  ['url', ({ path }) => absoluteUrl(site, path)],
  ['shareUrl', ({ sharePath }) => absoluteUrl(site, sharePath)],
];

/** Quotes also cells with a bare line break, which is no delimiter of records; the byte order mark tells Excel that the text is UTF-8. */
const options = { bom: true, escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;

/**
 * Every condition as a row, for spreadsheets (RFC 4180, UTF-8, a header row). A cell that a spreadsheet would take for a formula
 * gets an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function buildComparisonCsv({ entries, site }: Catalog): SiteFile {
  const table = columns(site);
  const rows = entries.flatMap((entry) => entry.conditions.map((condition) => table.map(([, value]) => value(condition, entry))));
  return { path: 'comparison.csv', content: stringify([table.map(([name]) => name), ...rows], options) };
}
