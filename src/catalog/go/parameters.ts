/** The names that an address of the resolver may hold, in the order in which they are read. */
export const goFields = ['provider', 'status', 'id', 'text'] as const;

export type GoField = (typeof goFields)[number];

/** One part of an address: what it is for, null where no field is called so. */
export interface Parameter {
  field: GoField | null;
  /** As given. */
  name: string;
  value: string;
  /** Whether it stands alone, without a name. */
  isBare: boolean;
}

/** Other names that helpdesks and programs have for the fields. */
const otherNames: Record<string, GoField> = {
  api: 'provider',
  host: 'provider',
  code: 'status',
  status_code: 'status',
  statuscode: 'status',
  error: 'id',
  identifier: 'id',
  error_code: 'id',
  q: 'text',
  query: 'text',
  subject: 'text',
  title: 'text',
};
const fieldsByName = new Map<string, GoField>([...goFields.map((field) => [field, field] as const), ...Object.entries(otherNames)]);

/** What mail programs, advertisers and the site's own framework add to any address. */
const tracking =
  /^(?:(?:utm|mc|pk|mtm|matomo|hsa|vero|oly|trk|gad)_|_?_hs|_ga|_gl$|docusaurus|__docusaurus|:~:|(?:[a-z]{1,4}clid|gbraid|wbraid|igshid|srsltid|mkt_tok|hsctatracking|li_fat_id|ref|referrer)$)/;

/**
 * The parts of a query string or a fragment, without those that only track. A part without a name is text. Helpdesks do not always encode:
 * an ampersand before a space is one of the text, and what stands before = is a name only if it is one word.
 */
export function readParameters(part: string): Parameter[] {
  const encoded = part.replace(/^[?#]+/, '').replace(/&(?=\s|%20|\+)/g, '%26');
  const parameters = encoded.split('&').flatMap((piece) => [...new URLSearchParams(`&${piece}`)].map(([name, value]) => toParameter(piece, name, value)));
  const hasStatus = parameters.some(({ name, value }) => /^status/i.test(name) && value.trim() !== '');
  return parameters
    .filter(({ name }) => !tracking.test(name.toLowerCase()))
    .map((parameter) => (hasStatus && isErrorCode(parameter) ? { ...parameter, field: 'id' as const } : parameter));
}

function toParameter(piece: string, given: string, value: string): Parameter {
  const name = given.trim();
  const field = fieldsByName.get(name.toLowerCase());
  if (field) return { field, name, value, isBare: false };
  if (name !== '' && piece.includes('=') && /^[\p{L}\p{N}_.:[\]$~-]+$/u.test(name)) return { field: null, name, value, isBare: false };
  return { field: 'text', name: tracking.test(name) ? name : '', value: piece.includes('=') && name !== '' ? `${name}=${value}` : name || value, isBare: true };
}

/** In `status=429&code=ER0203`, as error bodies have it, the code is the identifier. */
function isErrorCode({ name, value }: Parameter): boolean {
  return /^code$/i.test(name) && !/^\D*\d{3}(?!\d)/.test(value);
}
