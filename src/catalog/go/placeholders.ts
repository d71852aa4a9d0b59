/**
 * What a macro leaves where its helpdesk put no value: `{{ticket.title}}`, `[[x]]`, `${x}`, `<%= x %>`, `{!Case.Subject}`.
 * Bounded, so that a long run of braces costs no more than its length.
 */
const placeholder =
  /\{\{[^{}]{0,200}\}\}|\[\[\s{0,4}[\p{L}_][\p{L}\p{N}_. -]{0,80}\]\]|\$\{[^{}]{0,200}\}|<%=?[^%<>]{0,200}%>|\{[!$%#@]\s{0,4}[\w.]{1,80}\s{0,4}%?\}/gu;

/**
 * What a whole value may look like as well: `[Provider]`, `{status}`, `%%status%%`, `<status>`. Within a text these marks are common, but no
 * provider, status or identifier stands in them.
 */
const word = '\\s{0,4}[\\p{L}_][\\p{L}\\p{N}_. -]{0,80}';
const wholePlaceholder = new RegExp(`^(?:\\[${word}\\]|\\{${word}\\}|%%?${word}%%?|<${word}>)$`, 'u');

/** The same when it was encoded once too often. */
const encodedMarks: [encoded: RegExp, mark: string][] = [
  [/%7B/gi, '{'],
  [/%7D/gi, '}'],
  [/%5B/gi, '['],
  [/%5D/gi, ']'],
  [/%24/g, '$'],
  [/%3C/gi, '<'],
  [/%3E/gi, '>'],
];

/** What templates write for a value that is not there. */
const absence = /^(?:undefined|null|none|nil|nan|n\/a|\[object object\]|-+)$/i;

/** The text without the placeholders in it; the same text where it holds none. */
export function withoutPlaceholders(text: string): string {
  const found = text.replace(placeholder, ' ');
  const decoded = decodeMarks(text);
  const foundDecoded = decoded.replace(placeholder, ' ');
  return foundDecoded === decoded ? found : foundDecoded;
}

/** Whether a value of one word or name is nothing but a placeholder. */
export function isWholePlaceholder(value: string): boolean {
  return wholePlaceholder.test(decodeMarks(value.trim()));
}

function decodeMarks(text: string): string {
  return encodedMarks.reduce((result, [encoded, mark]) => result.replace(encoded, mark), text);
}

/** Whether a template wrote this for a value that is not there. */
export function isAbsence(value: string): boolean {
  return absence.test(value.trim());
}

/**
 * Encodes a value for an address, but leaves placeholders legible: a helpdesk finds and replaces only those that stand as written.
 * Those with marks that mean something in an address (`<%= x %>`) are encoded all the same, since they would break it.
 */
export function encodeAroundPlaceholders(value: string): string {
  const marks = [...value.matchAll(placeholder)].map(([mark]) => (/[%&#+]/.test(mark) ? encodeURIComponent(toWholeCharacters(mark)) : mark));
  const parts = value.split(placeholder).map((part) => encodeURIComponent(toWholeCharacters(part)));
  return parts.map((part, position) => part + (marks[position] ?? '')).join('');
}

/** The text without halves of characters, which no address can hold. */
function toWholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
}
