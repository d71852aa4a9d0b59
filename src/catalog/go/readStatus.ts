import { cleanText } from '../diagnose/clean';
import { unique } from '../evidence';
import { plainText } from '../plainText';
import { numbersIn } from '../search/understand';
import { squash } from '../search/words';
import { type Notes, noNotes } from './goAnswer';
import { codeName, type GoIndex } from './goIndex';
import { listed, shown } from './shown';

/** The status that a value names; at most one of the two is set. */
export interface StatusReading extends Notes {
  /** A code that has a page. */
  code: string | null;
  /** A class, such as `4xx`. */
  statusClass: string | null;
}

const none: StatusReading = { code: null, statusClass: null, ...noNotes };
const range = 'A status code has three digits, from 100 to 599.';

/** Longer than any status line. */
const longest = 200;

/** Reads a status as helpdesks write it: `429`, `HTTP 429`, `429 Too Many Requests`, `429.0`, `Too Many Requests`, `4xx`. */
export function readStatus(value: string, index: GoIndex): StatusReading {
  const text = plain(value);
  if (text === '') return none;
  const statusClass = index.lookup.statusClasses.find(({ id }) => id === text.toLowerCase());
  if (statusClass) return { ...none, statusClass: statusClass.id, understood: [`Status: ${statusClass.id} ${statusClass.name}, from ${shown(value)}.`] };
  const numbers = unique(numbersIn(text));
  const known = numbers.filter((number) => index.codes.has(number));
  const byPhrase = index.codesByPhrase.get(squash(text)) ?? [];
  const [code] = known.length > 0 ? known : byPhrase;
  if (code === undefined) return readUnknown(value, numbers[0], index);
  const meant = known.length > 0 ? known : byPhrase;
  const understood = [`Status: ${listed(meant.map((one) => codeName(index, one)))}, from ${shown(value)}.`];
  if (meant.length === 1) return { ...none, code, understood };
  return {
    ...none,
    understood,
    problems: [`${shown(value)} names several status codes: ${listed(meant)}.`],
    paths: meant.flatMap((one) => index.codes.get(one)?.path ?? []),
  };
}

/** On one line with digits as in ASCII, codes in a list apart, and without the decimals that a spreadsheet adds. */
function plain(value: string): string {
  return cleanText(value.slice(0, longest).normalize('NFKC'))
    .trim()
    .replace(/(?<=\b\d{3}),(?=\d{3}\b)/g, ', ')
    .replace(/^(\d{3,4})[.,]0+$/, '$1');
}

/** An unknown number leads to its class (RFC 9110 section 15) and to its neighbours; what is no number leads nowhere. */
function readUnknown(value: string, number: string | undefined, { codes, lookup }: GoIndex): StatusReading {
  if (/^0+$/.test(value)) {
    const path = codes.get('000')?.path;
    return {
      ...none,
      problems: [`${shown(value)} is no status code. Many tools write 0 or 000 when no response arrived.`],
      paths: path ? [path] : [],
    };
  }
  if (number === undefined) return { ...none, problems: [`${shown(value)} is no status code. ${range}`] };
  const isRegular = /^[1-5]\d\d$/.test(number);
  const statusClass = lookup.statusClasses.find(({ id }) => id.startsWith(isRegular ? number.charAt(0) : '5'));
  const advice = isRegular ? plainText(statusClass?.unknownCode ?? '') : range;
  const near = lookup.codes.toSorted((a, b) => Math.abs(Number(a.code) - Number(number)) - Math.abs(Number(b.code) - Number(number))).slice(0, 3);
  return {
    ...none,
    problems: [`No page has the number ${number}. ${advice}`.trim()],
    paths: [...(statusClass ? [statusClass.path] : []), ...near.map(({ path }) => path)],
  };
}
