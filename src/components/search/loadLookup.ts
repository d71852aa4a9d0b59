import type { Lookup } from '../../catalog/lookup/lookup';
import { joinLookup, recordPartsOf } from '../../catalog/search/wholeLookup';
import { loadPart, loadParts, readPart } from './partLoader';

const joined = new Map<string, Lookup>();

/**
 * Loads the records that diagnosis and resolver look things up in; the same for the same providers, so that it is prepared once.
 * @param providerIds whose conditions are needed at least; all where none is named.
 * @throws when a file cannot be loaded.
 */
export async function loadLookup(providerIds?: ReadonlySet<string>): Promise<Lookup> {
  await loadParts(['first', 'facts']);
  const [first, facts] = [readPart('first'), readPart('facts')];
  if (!first || !facts) throw new Error('The search index holds no first part.');
  const parts = recordPartsOf(first, providerIds);
  await Promise.all(parts.map(loadPart));
  const key = parts.join(' ');
  const lookup = joined.get(key) ?? joinLookup(first, facts, parts, readPart);
  joined.set(key, lookup);
  return lookup;
}

/** Loads the records that a text can be about: of the provider that it names, or of all. @throws when a file cannot be loaded. */
export async function loadLookupFor(text: string): Promise<Lookup> {
  await loadPart('first');
  const lookup = readPart('first')?.lookup;
  const { prepareNames } = await import('../../catalog/search/prepare');
  const { understand } = await import('../../catalog/search/understand');
  const provider = lookup && understand(text, prepareNames(lookup)).provider;
  return loadLookup(provider ? new Set([provider.id]) : undefined);
}
