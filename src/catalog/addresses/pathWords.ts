import { preferCollected } from '../editions';
import type { Lookup, LookupCondition, LookupProvider } from '../lookup/lookup';
import { isIdentifierLike, toNameKey } from '../search/nameKey';
import { squash, wordsOf } from '../search/words';

/** The provider that a part of an address names: by id, name, alias or host. */
export function findProvider(name: string, { providers }: Lookup): LookupProvider | undefined {
  const asked = squash(name);
  const host = name.toLowerCase().replace(/^www\./, '');
  return asked === '' ? undefined : providers.find(({ hosts, names }) => hosts.includes(host) || names.some((other) => squash(other) === asked));
}

/** The codes that a part of an address names by their name; of codes with the same name those in force, and never by one word that is not their title. */
export function findCodesByName(name: string, { codes }: Lookup): { code: string; path: string }[] {
  const asked = squash(name);
  const isAsked = (phrase: string, title: string) => squash(phrase) === asked && (phrase === title || wordsOf(phrase).length > 1);
  const named = asked === '' ? [] : codes.filter(({ phrases, title }) => phrases.some((phrase) => isAsked(phrase, title)));
  const inForce = named.filter(({ isInForce }) => isInForce);
  return inForce.length > 0 ? inForce : named;
}

/**
 * The page that a single name means: a code by its name, a situation, or the condition that alone has the identifier.
 * What is spelt as published goes before what differs in marks. Null where it means none, or more than one.
 */
export function findNamedPage(name: string, lookup: Lookup): string | null {
  const codes = findCodesByName(name, lookup);
  const asked = squash(name);
  const { situations } = lookup;
  // An identifier that is the name of a code, such as `not_found`, says no more than the code.
  const conditions = codes.length > 0 ? [] : lookup.conditions;
  const identified = conditions.filter(({ identifier }) => identifier !== null && isIdentifierLike(identifier) && identifier.toLowerCase() === name);
  const spelt = [...(wordsOf(name).join('-') === name ? codes : []), ...identified, ...situations.filter(({ id }) => id === name)];
  if (spelt.length > 0) return onlyPath(spelt);
  const alike = conditions.filter((condition) => namesOf(condition).some((other) => squash(other) === asked));
  const isPublished = alike.every(({ identifier }) => identifier !== null && /[_\d]/.test(identifier) && squash(identifier) === asked);
  const near = [...codes, ...alike, ...situations.filter(({ id }) => squash(id) === asked)];
  return isPublished ? onlyPath(near) : null;
}

/**
 * The one condition that a part of an address names: by its fragment, else by its identifier, its label or a part of the label, else by a part
 * of the label without words that say nothing. Of a fragment that stands under several codes, the collected edition decides.
 */
export function findCondition(name: string, conditions: readonly LookupCondition[]): string | null {
  const asked = squash(name);
  if (asked === '') return null;
  const byId = conditions.filter(({ id }) => squash(id) === asked);
  const byName = conditions.filter((condition) => namesOf(condition).some((other) => squash(other) === asked));
  const byTelling = conditions.filter((condition) => namesOf(condition).some((other) => toNameKey(other).telling === asked));
  return onlyPath([preferCollected(byId), byName, byTelling].find((found) => found.length > 0) ?? []);
}

/** The path where all that was found is one page. */
export function onlyPath(found: readonly { path: string }[]): string | null {
  const paths = new Set(found.map(({ path }) => path));
  return paths.size === 1 ? (found[0]?.path ?? null) : null;
}

function namesOf({ id, identifier, label }: LookupCondition): string[] {
  return [id, identifier ?? id, label, ...label.split(' / ')];
}
