import { isAbsence, withoutPlaceholders } from './placeholders';

/** The names that an address of the resolver may hold, in the order in which they are read. */
export const goFields = ['provider', 'status', 'id', 'text'] as const;

export type GoField = (typeof goFields)[number];

/** What the address asks for. */
export interface GoRequest {
  /** What was given for each name, without white space at the ends; empty where nothing was. */
  values: Record<GoField, string>;
  /** What was given and holds no value. */
  leftOut: { field: GoField; value: string; reason: 'empty' | 'placeholder' }[];
}

/**
 * Reads the query string and the fragment of an address such as `/go/?provider=sportradar&status=429#text=…`, each with its mark.
 * What stands after # never reaches a server, so it suits the words of customers; where both hold a name, the fragment wins.
 * Of repeated names the first that has a value counts. Never throws.
 */
export function readGoRequest(search: string, hash: string): GoRequest {
  const given = [...parametersOf(hash), ...parametersOf(search)];
  const request: GoRequest = { values: { provider: '', status: '', id: '', text: '' }, leftOut: [] };
  for (const field of goFields) {
    const values = given.flatMap(([name, value]) => (name === field ? [readValue(field, value)] : []));
    const usable = values.find(({ value }) => value !== '');
    if (usable) request.values[field] = usable.value;
    const left = (usable ? [usable] : values).find(({ reason }) => reason === 'placeholder') ?? (usable ? undefined : values[0]);
    if (left?.reason) request.leftOut.push({ field, value: left.given, reason: left.reason });
  }
  return request;
}

/** Whether an address asks for nothing and has nothing that needs a word. */
export function isEmptyRequest({ leftOut, values }: GoRequest): boolean {
  return leftOut.length === 0 && goFields.every((field) => values[field] === '');
}

/** Names and values. Helpdesks do not always encode: an ampersand before a space is one of the text. */
function parametersOf(part: string): [name: string, value: string][] {
  const encoded = part.replace(/^[?#]+/, '').replace(/&(?=\s|%20|\+)/g, '%26');
  return [...new URLSearchParams(encoded)].map(([name, value]) => [name.trim().toLowerCase(), value]);
}

interface ReadValue {
  value: string;
  given: string;
  reason: 'empty' | 'placeholder' | null;
}

/** A short value that holds a placeholder is no value; of a text, the rest is. */
function readValue(field: GoField, given: string): ReadValue {
  const value = given.trim();
  if (value === '' || isAbsence(value)) return { value: '', given: value, reason: 'empty' };
  const rest = withoutPlaceholders(value);
  if (rest === value) return { value, given: value, reason: null };
  return { value: field === 'text' && /[\p{L}\p{N}]/u.test(rest) ? rest.trim() : '', given: value, reason: 'placeholder' };
}
