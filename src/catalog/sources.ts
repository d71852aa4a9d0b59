import type { CodebookData } from '../../data/codebookData';
import { isRecord } from './isRecord';
import type { Source } from './records';
import { rememberEach } from './remember';

/** What each source calls itself, by its address; the first title of an address stands. */
export function titleSources({ providers, statusCodes, unregisteredUses }: CodebookData): Map<string, string> {
  const sources = [
    ...providers.flatMap(({ name, editions, sources: named }) => [
      ...editions.map(({ title, url }) => ({ title: `${name}: ${title}`, url })),
      ...Object.values(named),
    ]),
    ...[...statusCodes, ...unregisteredUses].flatMap((record) => record.sources),
  ];
  return new Map(sources.reverse().map(({ title, url }) => [url, title]));
}

/**
 * The sources that the evidence in a record names, each once, in the order in which a reader meets them.
 * @param shared records that follow it on many pages: each is looked through once
 */
export function collectSources(record: unknown, titles: ReadonlyMap<string, string>, shared: readonly object[] = []): Source[] {
  const urls = new Set<string>();
  visitEvidence(record, urls);
  for (const part of shared) for (const url of sourcesOfShared(part)) urls.add(url);
  return [...urls].map((url) => ({ title: titles.get(url) ?? url, url }));
}

const sourcesOfShared = rememberEach((record: object) => {
  const urls = new Set<string>();
  visitEvidence(record, urls);
  return [...urls];
});

function visitEvidence(value: unknown, urls: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) visitEvidence(item, urls);
  else if (isRecord(value)) visitRecord(value, urls);
}

function visitRecord(record: Readonly<Record<string, unknown>>, urls: Set<string>): void {
  if (Array.isArray(record.sources) && 'basis' in record) for (const url of record.sources) urls.add(String(url));
  for (const key in record) if (typeof record[key] === 'object') visitEvidence(record[key], urls);
}

/** Each address once, under the title that comes first. */
export function uniqueSources(sources: readonly Source[]): Source[] {
  return sources.filter(({ url }, index) => sources.findIndex((other) => other.url === url) === index);
}
