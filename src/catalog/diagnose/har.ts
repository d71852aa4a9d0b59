import { anExchange, type Exchange } from './exchange';
import { extractJson, isObject, parseJson } from './json';

const maxEntries = 5000;

/** The exchanges of a HAR, each entry one. A HAR that was cut gives the entries that are whole. Null where the text is no HAR. */
export function readHar(text: string): Exchange[] | null {
  const entries = wholeEntries(text) ?? entriesOfCut(text);
  return entries === null ? null : entries.slice(0, maxEntries).filter(isObject).map(toExchange);
}

function wholeEntries(text: string): unknown[] | null {
  if (!/^\s*\{/.test(text)) return null;
  const har = parseJson(text);
  const log = isObject(har) ? har.log : undefined;
  return isObject(log) && Array.isArray(log.entries) ? log.entries : null;
}

function entriesOfCut(text: string): unknown[] | null {
  const start = /^\s*\{\s*"log"\s*:\s*\{[\s\S]{0,20000}?"entries"\s*:\s*\[/.exec(text);
  return start ? extractJson(text.slice(start[0].length)).values : null;
}

function toExchange({ request, response, startedDateTime }: Record<string, unknown>): Exchange {
  const [asked, answered] = [isObject(request) ? request : {}, isObject(response) ? response : {}];
  const content = isObject(answered.content) ? answered.content : {};
  const body = typeof content.text === 'string' ? content.text : '';
  const { values, rest } = extractJson(body);
  return anExchange({
    kind: 'response',
    method: textOf(asked.method),
    url: textOf(asked.url),
    code: String(answered.status ?? 0).padStart(3, '0'),
    headers: toHeaders(answered.headers),
    text: rest,
    bodies: values,
    time: textOf(startedDateTime),
  });
}

function toHeaders(headers: unknown): Exchange['headers'] {
  const pairs = Array.isArray(headers) ? headers.filter(isObject) : [];
  return pairs.map(({ name, value }) => ({ name: String(name), value: String(value) }));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
