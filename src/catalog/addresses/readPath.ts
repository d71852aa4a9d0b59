import type { Lookup, LookupCondition, LookupProvider } from '../lookup/lookup';
import { classPath, entryPath, pagePaths, providerSheetPath } from '../permalinks';
import { squash } from '../search/words';
import { findCodesByName, findCondition, findNamedPage, findProvider, onlyPath } from './pathWords';

/**
 * The page that an address means which leads nowhere as it is spelt: in other capitals, without its last slash, with `.html` or a comma behind
 * it, by another name of a provider, or as a short form. Null where it means none, or more than one.
 * @param path site-relative, decoded.
 */
export function readPath(path: string, lookup: Lookup): string | null {
  const segments = segmentsOf(path, lookup);
  const [first = '', second = '', ...more] = segments;
  if (segments.length > 3) return null;
  const provider = findProvider(first, lookup);
  if (provider) return readBelowProvider(provider, second, more[0] ?? '', lookup);
  if (findCode(first, lookup)) return readBelowCode(first, second, more[0] ?? '', lookup);
  if (more.length > 0) return null;
  if (first === 'situations' || first === 'situation') return second === '' ? pagePaths.situations : findSituation(second, lookup);
  if (sheetWords.includes(first)) return readSheet(second, lookup);
  return second === '' ? (findFixed(first) ?? findNamedPage(first, lookup)) : null;
}

/** What is known of an address that names a provider and a code which the provider does not document; null for any other. */
export function explainPath(path: string, lookup: Lookup): string | null {
  const [first = '', second = ''] = segmentsOf(path, lookup);
  const [code, name] = isNumber(first) ? [first, second] : [second, first];
  const provider = findProvider(name, lookup);
  if (!provider || !isNumber(code)) return null;
  const isDocumented = lookup.conditions.some((condition) => condition.providerId === provider.id && condition.code === code);
  return isDocumented ? null : `${provider.name} documents no ${code}.`;
}

/** More parts than any address has that is read. */
const mostSegments = 6;

/** Words that people put before a code or a provider. */
const codeWords = ['http', 'status', 'codes', 'code'];
const providerWords = ['providers', 'provider'];

/** Words that people put before what they want to print. */
const sheetWords = ['sheets', 'sheet', 'print'];

/**
 * The parts of a path in small letters, without what a mail or an editor put behind it and without words that only say what follows;
 * a number that is written on to a provider (`sportradar429`) apart.
 */
function segmentsOf(path: string, lookup: Lookup): string[] {
  const segments = path
    .toLowerCase()
    .split('/')
    .map(trimmed)
    .filter(Boolean)
    .slice(0, mostSegments)
    .flatMap((segment) => parted(segment, lookup));
  const [first = '', second] = segments;
  if (second === undefined) return codeWords.includes(first) ? ['codes'] : providerWords.includes(first) ? ['providers'] : segments;
  if (codeWords.includes(first) && findCode(second, lookup)) return segments.slice(1);
  return providerWords.includes(first) && findProvider(second, lookup) ? segments.slice(1) : segments;
}

function trimmed(segment: string): string {
  const bare = trimEnd(segment).replace(/(?:^index)?\.(?:html?|php|json|md)$/, '');
  return trimEnd(bare).trim();
}

/** Without the punctuation of a sentence or a quotation at the end. Walks back, so that a long run costs no more than its length. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && '.,;:!?)]}>\'"»”’*` '.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function parted(segment: string, lookup: Lookup): string[] {
  const [, name, code] = /^(.*\D)(\d{3,4})$/.exec(segment) ?? [];
  return name && code && !findProvider(segment, lookup) && findProvider(name, lookup) ? [name, code] : [segment];
}

function readBelowProvider(provider: LookupProvider, second: string, third: string, lookup: Lookup): string | null {
  const conditions = lookup.conditions.filter(({ providerId }) => providerId === provider.id);
  if (second === '') return provider.path;
  const ofCode = conditions.filter(({ code }) => code === second);
  if (third !== '') return findCondition(third, ofCode) ?? findEntryByName(third, ofCode, lookup);
  if (ofCode.length > 0) return entryPath(provider.id, Number(second));
  return findCondition(second, conditions) ?? findEntryByName(second, conditions, lookup);
}

/** The entry of the code that a name is the name of: `/apitube/payment-required/`. */
function findEntryByName(name: string, conditions: readonly LookupCondition[], lookup: Lookup): string | null {
  const named = findCodesByName(name, lookup);
  return onlyPath(conditions.filter(({ code }) => named.some((one) => one.code === code)).map((condition) => ({ path: condition.entryPath })));
}

/** `/429/sportradar/` and `/429/too-many-requests/` */
function readBelowCode(code: string, second: string, third: string, lookup: Lookup): string | null {
  if (second === '') return findCode(code, lookup);
  const provider = isNumber(code) ? findProvider(second, lookup) : undefined;
  const isDocumented = lookup.conditions.some((condition) => condition.providerId === provider?.id && condition.code === code);
  if (provider) return isDocumented ? readBelowProvider(provider, code, third, lookup) : null;
  return third === '' && findCodesByName(second, lookup).some((named) => named.code === code) ? findCode(code, lookup) : null;
}

function isNumber(segment: string): boolean {
  return /^\d{3,4}$/.test(segment);
}

function findCode(text: string, { codes, statusClasses }: Lookup): string | null {
  if (statusClasses.some(({ id }) => id === text)) return classPath(text);
  return codes.find(({ code }) => code === text)?.path ?? null;
}

function findSituation(id: string, { situations }: Lookup): string | null {
  return situations.find((situation) => squash(situation.id) === squash(id))?.path ?? null;
}

/** `/sheets/Sport-Radar` */
function readSheet(name: string, lookup: Lookup): string | null {
  if (name === '') return pagePaths.sheets;
  if (codeWords.includes(name)) return pagePaths.codesSheet;
  const provider = findProvider(name, lookup);
  return provider ? providerSheetPath(provider.id) : null;
}

function findFixed(name: string): string | null {
  return Object.values(pagePaths).find((path) => path === `/${name}/`) ?? null;
}
