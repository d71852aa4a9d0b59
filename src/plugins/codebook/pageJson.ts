import { isRecord } from '../../catalog/isRecord';
import type { AnyPage } from '../../catalog/pages/buildPages';
import { rememberLatest } from '../../catalog/remember';

/** Fields whose members many pages have in common, the very same records, and fields on the way to them. */
const sharedFields = new Set(['cells', 'markup', 'providerFacts', 'sidebar']);
const fieldsOnTheWay = new Set(['frame', 'otherProviders']);

/** Enough for what some hundred pages in a row have in common. */
const rememberedRecords = 10_000;

/**
 * Makes what writes a page as JSON, to the character what `JSON.stringify` gives. It remembers the JSON of records that stand on many pages, two thirds
 * of an entry: they must not change meanwhile. Use one for all pages.
 */
export function createPageWriter(): (page: AnyPage) => string {
  const toJson = rememberLatest(rememberedRecords, (record: object) => JSON.stringify(record));
  const writeShared = (member: unknown) => (isObject(member) ? toJson(member) : JSON.stringify(member));
  const writeWay = (record: unknown) => (isRecord(record) ? writeObject(record, writeField) : JSON.stringify(record));
  const writeField = (value: unknown, field: string): string | undefined => {
    if (sharedFields.has(field)) return writeMembers(value, writeShared);
    return fieldsOnTheWay.has(field) ? writeList(value, writeWay) : JSON.stringify(value);
  };
  return (page) => writeObject(page, writeField);
}

type Write = (value: unknown, key: string) => string | undefined;

function writeMembers(value: unknown, write: Write): string | undefined {
  return isRecord(value) ? writeObject(value, write) : writeList(value, write);
}

/** The members of an array one by one, anything else as it is. */
function writeList(value: unknown, write: Write): string | undefined {
  return Array.isArray(value) ? `[${value.map((member, index) => write(member, String(index)) ?? 'null').join()}]` : write(value, '');
}

function writeObject(record: object, write: Write): string {
  let json = '';
  for (const [key, value] of Object.entries(record)) {
    const written = write(value, key);
    if (written !== undefined) json += `${json && ','}${JSON.stringify(key)}:${written}`;
  }
  return `{${json}}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
