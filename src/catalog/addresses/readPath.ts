import type { Lookup, LookupProvider } from '../lookup/lookup';
import { classPath, entryPath, pagePaths } from '../permalinks';
import { squash } from '../search/words';

/**
 * The page that an address means which leads nowhere as it is spelt: in other capitals, without its last slash, with `.html` behind it,
 * by another name of a provider, or as a short form. Null where it means none, or more than one.
 * @param path site-relative.
 */
export function readPath(path: string, lookup: Lookup): string | null {
  const [first = '', second = '', third = '', ...rest] = segmentsOf(path);
  if (rest.length > 0) return null;
  const provider = findProvider(first, lookup);
  if (provider) return readBelowProvider(provider, second, third, lookup);
  if (third !== '') return null;
  if (['http', 'status', 'codes', 'code'].includes(first)) return second === '' ? pagePaths.codes : findCode(second, lookup);
  if (first === 'situations' || first === 'situation') return second === '' ? pagePaths.situations : findSituation(second, lookup);
  return second === '' ? (findCode(first, lookup) ?? findFixed(first)) : null;
}

function segmentsOf(path: string): string[] {
  return path
    .toLowerCase()
    .replace(/(?:index)?\.(?:html?|php|json|md)$/, '')
    .split('/')
    .filter(Boolean);
}

function findProvider(name: string, { providers }: Lookup): LookupProvider | undefined {
  const asked = squash(name);
  return asked === '' ? undefined : providers.find(({ names }) => names.some((other) => squash(other) === asked));
}

function readBelowProvider(provider: LookupProvider, second: string, third: string, lookup: Lookup): string | null {
  const conditions = lookup.conditions.filter(({ providerId }) => providerId === provider.id);
  if (second === '') return provider.path;
  const ofCode = conditions.filter(({ code }) => code === second);
  if (third !== '') return onlyPath(ofCode.filter(({ id }) => squash(id) === squash(third)));
  if (ofCode.length > 0) return entryPath(provider.id, Number(second));
  const named = conditions.filter(({ id }) => squash(id) === squash(second));
  const collected = named.filter(({ isInCollectedEdition }) => isInCollectedEdition);
  return onlyPath(collected.length > 0 ? collected : named);
}

function onlyPath(conditions: readonly { path: string }[]): string | null {
  const [only, second] = conditions;
  return only && !second ? only.path : null;
}

function findCode(text: string, { codes, statusClasses }: Lookup): string | null {
  if (statusClasses.some(({ id }) => id === text)) return classPath(text);
  return codes.find(({ code }) => code === text)?.path ?? null;
}

function findSituation(id: string, { situations }: Lookup): string | null {
  return situations.find((situation) => squash(situation.id) === squash(id))?.path ?? null;
}

function findFixed(name: string): string | null {
  return Object.values(pagePaths).find((path) => path === `/${name}/`) ?? null;
}
