import { isRecord } from '../isRecord';
import { type Columns, readColumnLine, readColumns } from './columnLog';
import { readLabels } from './consoleLabels';
import { anExchange, type Exchange } from './exchange';
import { readCutHar } from './har';
import { readHeader } from './headerLine';
import { extractJson, parseJson } from './json';
import { beginsRecord, readAccessLine, readJsonLine, timeOf } from './logLines';

const maxLine = 50_000;
const maxExchanges = 20_000;
const statusLine = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b(?!\.\d)/i;
const requestLine = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\s+(\S+)(?:\s+HTTP\/[\d.]+)?$/;

/** Cuts a cleaned paste into exchanges: a log holds many, a response or a ticket is one. */
export function splitPaste(text: string): Exchange[] {
  return readCutHar(text) ?? readList(text) ?? splitLines(text);
}

/** A JSON list of bodies or records. */
function readList(text: string): Exchange[] | null {
  const value = /^\s*\[/.test(text) ? parseJson(text) : undefined;
  return Array.isArray(value) && value.some(isRecord) ? value.slice(0, maxExchanges).map((item) => anExchange({ kind: 'record', bodies: [item] })) : null;
}

function splitLines(text: string): Exchange[] {
  const exchanges: Exchange[] = [];
  let current: Block = aBlock();
  let columns: Columns | null = null;
  const flush = () => {
    if (current.lines.length > 0) exchanges.push(toExchange(current));
    current = aBlock();
  };
  for (const raw of text.split('\n')) {
    if (exchanges.length >= maxExchanges) break;
    const line = raw.slice(0, maxLine);
    const plain = stripPrefix(line);
    columns = readColumns(plain) ?? columns;
    const isInBody = current.code !== null && current.isInBody;
    const record = (columns && readColumnLine(plain, columns)) ?? (isInBody ? null : readJsonLine(plain)) ?? readAccessLine(plain);
    if (record) {
      flush();
      exchanges.push(record);
    } else {
      if (beginsExchange(plain, current)) flush();
      addLine(current, plain);
    }
  }
  flush();
  return exchanges;
}

interface Block {
  lines: string[];
  method: string | null;
  url: string | null;
  code: string | null;
  headers: Exchange['headers'];
  isRecord: boolean;
  isInBody: boolean;
}

function aBlock(): Block {
  return { lines: [], method: null, url: null, code: null, headers: [], isRecord: false, isInBody: false };
}

/** Marks of quoting, and those that curl and wire logs put in front of what went out and came in. */
function stripPrefix(line: string): string {
  const plain = line
    .replace(/^(?:\s*[>|]\s?)+|^\s*[<*]\s(?=\S)|^\d\d:\d\d:\d\d\.\d+ (?:<=? |=> |[<>*] )/, '')
    .replace(/^.{0,120}?(?:<<|>>|<-|->) "?(?=HTTP\/\d)/, '');
  return plain.trim() === '<' || plain.trim() === '*' ? '' : plain;
}

function beginsExchange(line: string, { code, headers, isRecord, lines, method }: Block): boolean {
  if (statusLine.test(line.trim())) return code !== null;
  if (requestLine.test(line.trim())) return code !== null || (method !== null && headers.length > 0);
  if (!beginsRecord(line) || code !== null) return code !== null && beginsRecord(line);
  return isRecord || lines.length > 0;
}

function addLine(block: Block, line: string): void {
  const trimmed = line.trim();
  const status = statusLine.exec(trimmed)?.[1];
  const [, method, url] = requestLine.exec(trimmed) ?? [];
  const header = block.isInBody && block.code !== null ? null : readHeader(trimmed, block.code !== null || block.method !== null);
  if (block.lines.length === 0) block.isRecord = beginsRecord(line);
  block.lines.push(status || header || url ? '' : line);
  if (status) Object.assign(block, { code: status, isInBody: false });
  else if (method && url) Object.assign(block, { method, url });
  else if (header) addHeader(block, header);
  else if (trimmed === '' && block.code !== null) block.isInBody = true;
}

function addHeader(block: Block, header: { name: string; value: string }): void {
  block.headers.push(header);
  const isCode = /^:?(?:x-)?(?:http-)?(?:response-)?status(?:-code)?$/i.test(header.name);
  const code = isCode ? /^\s*(\d{3})\b/.exec(header.value)?.[1] : undefined;
  if (code && block.code === null) block.code = code;
}

function toExchange(block: Block): Exchange {
  const text = block.lines.join('\n');
  const labels = readLabels(text);
  const { rest, values } = extractJson(unescapeJson(text));
  const code = block.code ?? labels.code;
  return anExchange({
    kind: code === null ? (block.isRecord ? 'record' : 'prose') : 'response',
    method: block.method ?? labels.method,
    url: block.url ?? labels.url,
    code,
    headers: block.headers,
    text: rest,
    bodies: values,
    time: block.headers.find(({ name }) => name.toLowerCase() === 'date')?.value ?? timeOf(text),
  });
}

/** A body inside a log line often has its quotes escaped. */
function unescapeJson(text: string): string {
  return /[{[]\s*\\+"/.test(text) ? text.replace(/\\+"/g, '"').replace(/\\+n/g, ' ') : text;
}
