import { isRecord } from '../isRecord';

/** One value inside a body, with the names that lead to it; a list adds `[]` to the name before. */
export interface Field {
  path: string;
  key: string;
  value: string | number | boolean | null;
  /** Names that stand beside it. */
  siblings: string[];
}

const maxFields = 5000;
const maxDepth = 12;
/** Text that looks like JSON and is none costs a scan: after this many characters no more is tried. */
const scanBudget = 4_000_000;

/** A JSON value, or undefined where the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A JSON value, or what the consoles of JavaScript and Python print for one: bare names, single quotes, `None`. */
function parseLiteral(text: string): unknown {
  const value = parseJson(text);
  return value === undefined && text.length < maxLiteral ? parseJson(toJson(text)) : value;
}

const maxLiteral = 20_000;
const literalWords: Readonly<Record<string, string>> = { None: 'null', undefined: 'null', True: 'true', False: 'false', NaN: 'null' };

function toJson(literal: string): string {
  return literal
    .replace(/"(?:[^"\\]|\\.)*"|'((?:[^'\\]|\\.)*)'|([A-Za-z_$][\w$]*)(\s*:)?/g, (all, quoted?: string, name?: string, colon?: string) => {
      if (quoted !== undefined) return JSON.stringify(quoted.replace(/\\'/g, "'"));
      if (name === undefined) return all;
      return colon === undefined ? (literalWords[name] ?? name) : `"${name}"${colon}`;
    })
    .replace(/,(?=\s*[}\]])/g, '');
}

/** Takes the JSON values out of a text: what stands around them is `rest`. */
export function extractJson(text: string): { values: unknown[]; rest: string } {
  const values: unknown[] = [];
  let [rest, from, budget] = ['', 0, scanBudget];
  const opening = /[{[]/g;
  for (let found = opening.exec(text); found && budget > 0; found = opening.exec(text)) {
    const end = findEnd(text, found.index);
    budget -= (end ?? text.length) - found.index;
    const value = end === null ? undefined : parseLiteral(text.slice(found.index, end));
    if (end === null || !isBody(value)) continue;
    values.push(value);
    rest += `${text.slice(from, found.index)} `;
    from = opening.lastIndex = end;
  }
  return { values, rest: rest + text.slice(from) };
}

/** `[404]` and `[]` are JSON too, but no body. */
function isBody(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isRecord) : isRecord(value);
}

/** Where the bracket at this place closes. */
function findEnd(text: string, start: number): number | null {
  let depth = 0;
  const token = /"[^"\\]*(?:\\.[^"\\]*)*"?|[{}[\]]/gs;
  token.lastIndex = start;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [mark] = found;
    if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') depth -= 1;
    if (depth === 0) return token.lastIndex;
  }
  return null;
}

/** Every plain value of a body, the outer ones first. Strings that hold JSON are opened too. */
export function readFields(body: unknown): Field[] {
  const fields: Field[] = [];
  let level = [{ value: body, path: '', key: '', depth: 0, siblings: [''] }];
  while (level.length > 0 && fields.length < maxFields) {
    const next: typeof level = [];
    for (const item of level) {
      const value = openString(item.value, item.depth);
      if (typeof value === 'object' && value !== null) next.push(...toChildren(value, item));
      else if (isPlain(value)) fields.push({ path: item.path, key: item.key, value, siblings: item.siblings });
      if (next.length > maxFields) break;
    }
    level = next;
  }
  return fields;
}

function isPlain(value: unknown): value is Field['value'] {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function openString(value: unknown, depth: number): unknown {
  const isBodyText = typeof value === 'string' && depth > 0 && /^\s*[{[]/.test(value);
  const inner = isBodyText ? parseJson(value) : undefined;
  return isBody(inner) ? inner : value;
}

function toChildren(value: object, { path, key, depth, siblings }: { path: string; key: string; depth: number; siblings: string[] }) {
  if (depth >= maxDepth) return [];
  if (Array.isArray(value)) {
    return value.slice(0, 100).map((item: unknown) => ({ value: item, path: `${path}[]`, key, depth: depth + 1, siblings }));
  }
  const names = Object.keys(value).slice(0, 500);
  return Object.entries(value)
    .slice(0, 500)
    .map(([name, item]: [string, unknown]) => ({ value: item, path: path ? `${path}.${name}` : name, key: name, depth: depth + 1, siblings: names }));
}
