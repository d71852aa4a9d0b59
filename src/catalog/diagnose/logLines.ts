import { isRecord } from '../isRecord';
import { anExchange, type Exchange } from './exchange';
import { parseJson } from './json';

const methods = '(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|CONNECT|TRACE)';
/** An offset of time such as `[20/Nov/2026:08:00:00 +0000]`, or the beginning of a line of a log. */
const timePattern =
  /\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z| ?[+-]\d\d:?\d\d)?|\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d(?: [+-]\d{4})?|[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d/;

/** Formats in which the code has its place, each from the beginning of a line, so that none is tried anew at each letter: Common and Combined Log Format, and those of widely used servers and frameworks. */
const formats: RegExp[] = [
  // Content networks set the fields apart by tabs and say the host beside the path.
  new RegExp(`^(?<before>\\d{4}-\\d\\d-\\d\\d\\t\\S+\\t\\S+\\t\\S+\\t\\S+)\\t(?<method>${methods})\\t(?<host>\\S+)\\t(?<url>\\S+)\\t(?<code>\\d{3})\\t`),
  /^(?<before>.*?) (?:-?\d+\/){4}\+?-?\d+ (?<code>\d{3}) \+?\d+ .*?"<BADREQ>"/,
  // Load balancers put the code in front of the request.
  /^(?<before>.*?) (?:-?\d+\/){4}\+?-?\d+ (?<code>\d{3}) \+?\d+ .*?"(?<method>[A-Z]+) (?<url>\S+)/,
  /^(?<before>.*?) (?:-1|\d+\.\d+) (?:-1|\d+\.\d+) (?:-1|\d+\.\d+) (?<code>\d{3}) (?:\d{3}|-) \d+ \d+ "(?<method>[A-Z]+) (?<url>\S+)/,
  /^(?<before>.*?)"(?<method>[A-Z]+) (?<url>\S+)(?: HTTP\/[\d.]+)?\\?" ?(?:->|=>|:|-)? ?(?<code>\d{3})(?![\d.])/,
  // A request that is no HTTP: a TLS greeting at a plain port, a scanner.
  /^(?<before>\S+ \S+ \S+ \[[^\]]+\]) "[^"]*" (?<code>\d{3}) (?:\d+|-)/,
  new RegExp(
    `^(?<before>\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d \\S+) (?<method>${methods}) (?<url>\\S+) \\S+ \\d+ .* (?<code>\\d{3}) \\d+ \\d+ \\d+(?: \\d+)*$`,
  ),
  // Clients' own logs: the code comes before the address.
  /^(?<before>.*?)<--\s+(?<code>\d{3})\b(?:\s+[A-Za-z ]{1,40})?\s+(?<url>https?:\/\/\S+)/,
  new RegExp(`^(?<before>.*?)\\((?<code>\\d{3})\\) <(?<method>${methods}) (?<url>[^\\s>]+)`),
  new RegExp(`^(?<before>.*?)\\|\\s*(?<code>\\d{3})\\s*\\|.*\\|\\s*(?<method>${methods})\\s+"?(?<url>[^\\s"]+)`),
  new RegExp(
    `^(?<before>.*?)\\b(?<method>${methods})\\s+(?<url>(?:https?://|/)[^\\s"]*)"?(?: HTTP/[\\d.]+)?"?\\s+(?:(?:->|=>|→|:|-)\\s*)?\\[?(?<code>[1-5]\\d\\d)(?![\\w.]|\\s?(?:ms|s|bytes|kb|rows|items)\\b)`,
  ),
];

/** Reads one line of an access log. What comes after the code (referrer, agent, sizes) says nothing of where the call went. */
export function readAccessLine(line: string): Exchange | null {
  if (!/\d{3}/.test(line) || !/[A-Z]{3}|<--|\[\d\d\//.test(line)) return null;
  for (const format of formats) {
    const found = format.exec(line);
    const { before = '', code, host, method = null, url } = found?.groups ?? {};
    if (!found || !code) continue;
    const tail = toTail(line.slice(found.index + found[0].length));
    return anExchange({ kind: 'record', code, method, url: toUrl(before, host, url), text: before, tail, time: timeOf(line) });
  }
  return null;
}

/** Words of an answer, but for referrers and agents: those are quoted and hold a slash. */
function toTail(rest: string): string {
  return rest.slice(0, 2000).replace(/"[^"/]*\/[^"]*"|\S*:\/\/\S*/g, ' ');
}

/** A log may give the host apart, and a client's log the origin: `https://api.example.com:443 "GET /v1 HTTP/1.1" 429`. */
function toUrl(before: string, host: string | undefined, url: string | undefined): string | null {
  if (url === undefined) return null;
  const origin = host ? `https://${host}` : /(https?:\/\/[^\s/"]+)\s*$/.exec(before)?.[1];
  return origin && url.startsWith('/') ? origin + url : url;
}

/** Reads one line that is an object of a log. */
export function readJsonLine(line: string): Exchange | null {
  const start = line.indexOf('{');
  if (start < 0 || start > 200 || !line.trimEnd().endsWith('}')) return null;
  const record = parseJson(line.slice(start));
  if (!isRecord(record) || !isLogRecord(record)) return null;
  const time = record.time ?? record.timestamp ?? record['@timestamp'] ?? record.ts;
  return anExchange({ kind: 'record', text: line.slice(0, start), bodies: [record], time: typeof time === 'string' ? time : timeOf(line) });
}

function isLogRecord(record: Record<string, unknown>): boolean {
  const has = (...names: string[]) => names.some((name) => name in record);
  return (
    has('level', 'severity', 'lvl', '@timestamp', 'loglevel', 'log.level') ||
    (has('time', 'timestamp', 'ts', 'date') && has('msg', 'message', 'event', 'req', 'request', 'res'))
  );
}

/** Whether a line begins a new record of a log. */
export function beginsRecord(line: string): boolean {
  const head = line.slice(0, 60);
  return (
    /^\s*[[(]?(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d|\d\d:\d\d:\d\d[.,]?\d* )/.test(head) ||
    /^\s*\[(?:error|err|warn|warning|info|debug|fatal|critical|notice|trace)\]/i.test(head) ||
    /^(?:ERROR|WARN|WARNING|INFO|DEBUG|FATAL|CRITICAL)\s/.test(head)
  );
}

/** The time that a line carries. */
export function timeOf(line: string): string | null {
  return timePattern.exec(line.slice(0, 400))?.[0] ?? null;
}
