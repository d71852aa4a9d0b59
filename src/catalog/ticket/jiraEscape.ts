/**
 * Escapes a text for Jira's wiki notation (https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all):
 * only where it would be read as markup, so that the text stays readable in the editor too.
 * A backslash escapes `- # * _ + ? ^ ~ | % { } [ ] ( ) ! @` and nothing else; the rest is written as a character reference.
 */
export function escapeJira(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const start = line.length - line.trimStart().length;
  const escaped = [...line].map((sign, index, signs) => escapeSign(sign, index > start ? (signs[index - 1] ?? '') : '', signs[index + 1] ?? ''));
  return escaped
    .join('')
    .replace(/\((?=(?:[!?xinyY/+*-]|\\[!?+*-]|\\?\*[rgby]|on|off|flag|flagoff)\))/g, '\\(')
    .replace(/([:;])([()])/g, '$1\\$2')
    .replace(/:(?=[PpD|](?![\p{L}\p{N}]))/gu, '&#58;')
    .replace(/^(\s*)([hb])(?=[1-6q]\.)/, (_, space: string, letter: string) => `${space}&#${letter.charCodeAt(0)};`);
}

const references: Record<string, string> = { '\\': '&#92;', '&': '&amp;' };

/** When a sign is read as markup, by what stands on either side of it; the empty text is an end of the line. */
type IsMarkup = (before: string, after: string) => boolean;

const always: IsMarkup = () => true;
const atEdgeOfWord: IsMarkup = (before, after) => !(isWord(before) && isWord(after)) && !(before === ' ' && after === ' ');
const doubled: IsMarkup = (before, after) => before === '?' || after === '?';
const atStart: IsMarkup = (before) => before === '' || before === ' ';
const inReference: IsMarkup = (_, after) => after === '#' || isWord(after);

const rules: [signs: string, isMarkup: IsMarkup][] = [
  ['{}[]|!\\', always],
  ['*_-+^~', atEdgeOfWord],
  ['?', doubled],
  ['#', atStart],
  ['&', inReference],
];

function escapeSign(sign: string, before: string, after: string): string {
  const isMarkup = rules.find(([signs]) => signs.includes(sign))?.[1];
  return isMarkup?.(before, after) ? (references[sign] ?? `\\${sign}`) : sign;
}

function isWord(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}

/** An address as it can stand between the brackets of a link. */
export function escapeJiraUrl(url: string): string {
  return url.replace(/[[\]{}|\\\s^]/g, (sign) => encodeURIComponent(sign));
}
