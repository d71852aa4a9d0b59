import { isRecord } from '../isRecord';
import { anExchange, type Exchange } from './exchange';
import { extractJson, parseJson } from './json';

const maxEntries = 5000;
/** An error says what it has to say at the beginning of its body. */
const maxBody = 20_000;

/** The exchanges of a whole HAR (http://www.softwareishard.com/blog/har-12-spec/), each entry one. Null where the text is none. */
export function readHar(text: string): Exchange[] | null {
  return wholeEntries(text)?.slice(0, maxEntries).filter(isRecord).map(toExchange) ?? null;
}

/** The exchanges of a HAR that was cut: the entries that are whole. Null where the text is none. */
export function readCutHar(text: string): Exchange[] | null {
  return entriesOfCut(text)?.slice(0, maxEntries).filter(isRecord).map(toExchange) ?? null;
}

function wholeEntries(text: string): unknown[] | null {
  const har = /^[\s\uFEFF]*\{\s*"log"\s*:/.test(text) ? parseJson(text.replace(/^\uFEFF/, '')) : undefined;
  const log = isRecord(har) ? har.log : undefined;
  return isRecord(log) && Array.isArray(log.entries) ? log.entries : null;
}

function entriesOfCut(text: string): unknown[] | null {
  const start = /^\s*\{\s*"log"\s*:\s*\{[\s\S]{0,20000}?"entries"\s*:\s*\[/.exec(text);
  return start ? extractJson(text.slice(start[0].length)).values : null;
}

function toExchange({ request, response, startedDateTime }: Record<string, unknown>): Exchange {
  const [asked, answered] = [isRecord(request) ? request : {}, isRecord(response) ? response : {}];
  const content = isRecord(answered.content) ? answered.content : {};
  const body = typeof content.text === 'string' && content.encoding !== 'base64' ? content.text.slice(0, maxBody) : '';
  const { values, rest } = extractJson(body);
  return anExchange({
    kind: 'response',
    method: textOf(asked.method),
    url: textOf(asked.url),
    code: codeOf(answered.status),
    headers: toHeaders(answered.headers),
    text: rest,
    bodies: values,
    time: textOf(startedDateTime),
  });
}

/** The digits of the status; `000` where there was no answer, or where something else stands in its place. */
function codeOf(status: unknown): string {
  const digits = typeof status === 'number' || typeof status === 'string' ? String(status) : '';
  return /^\d{1,4}$/.test(digits) ? digits.padStart(3, '0') : '000';
}

function toHeaders(headers: unknown): Exchange['headers'] {
  const pairs = Array.isArray(headers) ? headers.filter(isRecord) : [];
  return pairs.flatMap(({ name, value }) => (typeof name === 'string' && typeof value === 'string' ? { name, value } : []));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
