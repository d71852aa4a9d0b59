import { anExchange, type Exchange } from './exchange';

/** Reads the head of a W3C extended log (https://www.w3.org/TR/WD-logfile.html), `#Fields: date time … sc-status`; null where a line is none. */
export function readColumns(line: string): string[] | null {
  const fields = /^#Fields:\s*(.+)$/i.exec(line.trim())?.[1]?.toLowerCase().split(/\s+/);
  return fields?.includes('sc-status') ? fields : null;
}

/** Reads one line of such a log by its columns; null where the line does not fit them. */
export function readColumnLine(line: string, columns: readonly string[]): Exchange | null {
  const values = line.includes('\t') ? line.split('\t') : line.trim().split(/\s+/);
  const read = (...names: string[]) => names.map((name) => values[columns.indexOf(name)]).find((value) => value !== undefined && value !== '-') ?? null;
  const code = read('sc-status');
  if (values.length !== columns.length || code === null || !/^\d{3}$/.test(code)) return null;
  const host = read('x-host-header', 'cs-host', 'cs(host)', 's-computername');
  const path = read('cs-uri-stem', 'cs-uri');
  return anExchange({
    kind: 'record',
    code,
    method: read('cs-method'),
    url: host?.includes('.') && path?.startsWith('/') ? `https://${host}${path}` : path,
    time: [read('date'), read('time')].filter(Boolean).join(' ') || null,
  });
}
