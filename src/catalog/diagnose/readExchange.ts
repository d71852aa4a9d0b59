import type { LookupProvider } from '../lookup/lookup';
import { toWords } from './clean';
import type { DiagnosisIndex } from './diagnosisIndex';
import { type Exchange, headerOf } from './exchange';
import { type FoundCode, findCodes, textsOf, withoutTags } from './findCodes';
import { findOrigin, type Origin } from './findProvider';
import { identifyConditions, type NamedCondition } from './identifyConditions';
import { type Field, readFields } from './json';
import { mask } from './mask';
import type { Reading } from './types';

/** What an exchange holds, before it is known which page explains it. */
export interface Evidence {
  exchange: Exchange;
  origin: Origin;
  /** The codes that the exchange fails with, most often one. */
  codes: FoundCode[];
  named: NamedCondition[];
  /** All that was said, as small words. */
  words: string;
  reading: Omit<Reading, 'code'>;
}

const maxShown = 300;

/** Reads everything that an exchange says. */
export function readExchange(exchange: Exchange, index: DiagnosisIndex): Evidence {
  const fields = exchange.bodies.flatMap(readFields);
  const text = withoutTags(exchange.text);
  const spoken = [text, exchange.tail, ...textsOf(fields)].join('\n');
  const codes = findCodes(exchange, fields, index);
  const named = identifyConditions(fields, spoken, index);
  const origin = findOrigin({ codes, exchange, fields, named, text }, index);
  return { exchange, origin, codes, named, words: toWords(spoken.slice(0, 20_000)), reading: toReading(exchange, origin, named, fields, text) };
}

/** What an exchange says of a provider that an earlier one named. */
export function withProvider(evidence: Evidence, record: LookupProvider, by: 'host' | 'name' | 'identifier' | 'bodyFields'): Evidence {
  const provider = { id: record.id, name: record.name, by };
  return { ...evidence, origin: { ...evidence.origin, provider: { record, by } }, reading: { ...evidence.reading, provider } };
}

function toReading(
  exchange: Exchange,
  { host, path, provider, url }: Origin,
  named: readonly NamedCondition[],
  fields: readonly Field[],
  text: string,
): Omit<Reading, 'code'> {
  const identified = named.find(({ by }) => by === 'identifier');
  return {
    method:
      exchange.method ??
      firstOf(fields, /(?:^|\.)(?:method|verb|http_?method)$/i)?.toUpperCase() ??
      /\b(GET|POST|PUT|PATCH|DELETE)\s+(?:https?:|\/)/.exec(text)?.[1] ??
      null,
    url: shown(url ?? exchange.url),
    host: shown(host),
    path: shown(path ?? (exchange.url?.startsWith('/') ? (exchange.url.split('?')[0] ?? null) : null)),
    provider: provider ? { id: provider.record.id, name: provider.record.name, by: provider.by } : null,
    identifier: identified ? { text: identified.text, field: shown(identified.field) } : null,
    bodyText: shown(textsOf(fields)[0] ?? null),
    retryAfter: toRetryAfter(headerOf(exchange, 'retry-after') ?? firstOf(fields, /^retry[-_]?after$/i)),
    rateLimit: exchange.headers
      .filter(({ name }) => /^(?:x-)?rate-?limit/i.test(name))
      .slice(0, 20)
      .map(({ name, value }) => ({ name: mask(name), value: shownValue(name, value) })),
    requestId: shown(
      headerOf(exchange, 'x-request-id', 'request-id', 'x-correlation-id', 'cf-ray', 'x-amzn-requestid', 'x-trace-id') ??
        firstOf(fields, /^(?:request|trace|correlation)_?id$/i),
    ),
    time: shown(exchange.time),
  };
}

function firstOf(fields: readonly Field[], key: RegExp): string | null {
  const field = fields.find(({ key: name, path, value }) => (key.test(name) || key.test(path)) && ['string', 'number'].includes(typeof value));
  return field ? String(field.value) : null;
}

/** A text as it may be shown: masked before it is cut, so that no half of a secret is left. */
function shown(text: string | null): string | null {
  return text === null ? null : mask(text.slice(0, 20_000)).slice(0, maxShown);
}

/** A field's name tells whether its value is a secret: they are masked together. */
function shownValue(name: string, value: string): string {
  return (shown(`${name}: ${value}`) ?? '').replace(/^[^:]*:\s*/, '');
}

function toRetryAfter(value: string | null): Reading['retryAfter'] {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}(?:\.\d+)?$/.test(text)) return { seconds: Number(text) };
  const date = /^(?:[A-Z][a-z]{2}, |\d{4}-\d\d)/.test(text) ? new Date(text) : null;
  return date && !Number.isNaN(date.getTime()) ? { date: date.toISOString() } : null;
}
