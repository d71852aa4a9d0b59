import { anExchange, type Exchange } from './exchange';

/** The columns of a log that names them in a line of its own. */
export interface Columns {
  names: string[];
  separator: RegExp;
}

const statusNames = ['sc-status', 'status', 'status_code', 'statuscode', 'http_status', 'response_code', 'code'];
const methodNames = ['cs-method', 'method', 'http_method', 'verb'];
const hostNames = ['x-host-header', 'cs-host', 'cs(host)', 'host', 'hostname', 'domain', 's-computername'];
const pathNames = ['cs-uri-stem', 'cs-uri', 'path', 'uri', 'url', 'endpoint', 'request', 'request_url'];

/** Reads the line that names the columns: of a W3C extended log (https://www.w3.org/TR/WD-logfile.html), or the first line of a table. Null for others. */
export function readColumns(line: string): Columns | null {
  const fields = /^#Fields:\s*(.+)$/i.exec(line.trim())?.[1];
  if (fields !== undefined) return toColumns(fields, fields.includes('\t') ? /\t/ : /\s+/);
  const separator = [/\t/, /;/, /,/].find((candidate) => line.split(candidate).length >= 3);
  return separator && line.length < 1000 && /^[\w"\s().;,-]+$/.test(line) ? toColumns(line, separator) : null;
}

function toColumns(line: string, separator: RegExp): Columns | null {
  const names = line.split(separator).map((name) => unquote(name).toLowerCase().replace(/\s/g, '_'));
  const has = (wanted: readonly string[]) => wanted.some((name) => names.includes(name));
  // A column "code" or "status" alone may be any table's.
  return has(statusNames) && (has(pathNames) || has(methodNames) || has(hostNames)) ? { names, separator } : null;
}

/** Reads one line of such a log by its columns; null where the line does not fit them. */
export function readColumnLine(line: string, { names, separator }: Columns): Exchange | null {
  const values = line
    .trim()
    .split(/\t/.test(line) ? /\t/ : separator)
    .map(unquote);
  const read = (wanted: readonly string[]) => wanted.map((name) => values[names.indexOf(name)]).find((value) => value && value !== '-') ?? null;
  const code = read(statusNames);
  if (values.length !== names.length || code === null || !/^\d{3}$/.test(code)) return null;
  const [host, path] = [read(hostNames), read(pathNames)];
  return anExchange({
    kind: 'record',
    code,
    method: read(methodNames),
    url: host?.includes('.') && path?.startsWith('/') ? `https://${host}${path}` : path,
    time: [read(['date']), read(['time', 'timestamp', '@timestamp'])].filter(Boolean).join(' ') || null,
  });
}

function unquote(value: string): string {
  return value.trim().replace(/^"(.*)"$/, '$1');
}
