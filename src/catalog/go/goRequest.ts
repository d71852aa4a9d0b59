import { unique } from '../evidence';
import { type GoField, goFields, type Parameter, readParameters } from './parameters';
import { isAbsence, isWholePlaceholder, withoutPlaceholders } from './placeholders';

export { type GoField, goFields } from './parameters';

/** What the address asks for. */
export interface GoRequest {
  /** What was given for each name, without white space at the ends; empty where nothing was. */
  values: Record<GoField, string>;
  /** What was given and holds no value. */
  leftOut: { field: GoField; value: string; reason: 'empty' | 'placeholder' }[];
  /** Names in the address that are none of its parts, as given. */
  unknownNames: string[];
}

/**
 * Reads the query string and the fragment of an address such as `/go/?provider=sportradar&status=429#text=…`, each with its mark.
 * What stands after # never reaches a server, so it suits the words of customers; where both hold a name, the fragment wins.
 * Of repeated names the first that has a value counts; parts without a name are added to the text. Never throws.
 */
export function readGoRequest(search: string, hash: string): GoRequest {
  const given = [...readParameters(hash), ...readParameters(search)];
  const unknownNames = unique(given.flatMap(({ field, name }) => (field === null ? [name] : [])));
  const request: GoRequest = { values: { provider: '', status: '', id: '', text: '' }, leftOut: [], unknownNames };
  for (const field of goFields) {
    const values = valuesOf(field, given).map((value) => readValue(field, value));
    const usable = values.find(({ value }) => value !== '');
    if (usable) request.values[field] = usable.value;
    const left = (usable ? [usable] : values).find(({ reason }) => reason === 'placeholder') ?? (usable ? undefined : values[0]);
    if (left?.reason) request.leftOut.push({ field, value: left.given, reason: left.reason });
  }
  return request;
}

/** Whether an address asks for nothing and has nothing that needs a word. */
export function isEmptyRequest({ leftOut, unknownNames, values }: GoRequest): boolean {
  return leftOut.length === 0 && unknownNames.length === 0 && goFields.every((field) => values[field] === '');
}

/** The values of a field in their order; the first that says something takes up what stands without a name. */
function valuesOf(field: GoField, given: readonly Parameter[]): string[] {
  const own = given.filter((parameter) => parameter.field === field);
  const bare = own.flatMap(({ isBare, value }) => (isBare && value.trim() !== '' ? [value] : []));
  const named = own.flatMap(({ isBare, value }) => (isBare ? [] : [value]));
  if (bare.length === 0) return named;
  const [first = '', ...others] = named.filter((value) => readValue(field, value).value !== '');
  return [[first, ...bare].join(' '), ...others];
}

interface ReadValue {
  value: string;
  given: string;
  reason: 'empty' | 'placeholder' | null;
}

/** A short value that holds a placeholder is no value; of a text, the rest is. */
function readValue(field: GoField, given: string, rounds = maximumRounds): ReadValue {
  const value = given.trim();
  if (value === '' || isAbsence(value)) return { value: '', given: value, reason: 'empty' };
  if (field !== 'text' && isWholePlaceholder(value)) return { value: '', given: value, reason: 'placeholder' };
  const rest = withoutPlaceholders(value);
  if (rest === value) return { value, given: value, reason: null };
  const saysSomething = rounds > 0 && field === 'text' && /[\p{L}\p{N}]/u.test(rest);
  // What is left may be a placeholder itself (`{{ {{x}} }}`), or what stands for no value.
  return { value: saysSomething ? readValue(field, rest, rounds - 1).value : '', given: value, reason: 'placeholder' };
}

/** How deep placeholders may stand in each other; what lies deeper is no text of a person. */
const maximumRounds = 4;
