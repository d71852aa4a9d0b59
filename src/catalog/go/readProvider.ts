import type { LookupProvider } from '../lookup/lookup';
import { understand } from '../search/understand';
import { type Notes, noNotes } from './goAnswer';
import type { GoIndex } from './goIndex';
import { listed, shown } from './shown';

/** The provider that a value names. */
export interface ProviderReading extends Notes {
  provider: LookupProvider | null;
}

/** Longer than any name or address of a provider. */
const longest = 300;

/** Reads a provider by id, name, alias, host, address, or with a slip of the pen. */
export function readProvider(value: string, { lookup, names }: GoIndex): ProviderReading {
  if (value === '') return { provider: null, ...noNotes };
  const { provider, words } = understand(value.slice(0, longest), names);
  if (!provider) {
    const known = listed(lookup.providers.map(({ name }) => name));
    return { ...noNotes, provider, problems: [`No provider here is called ${shown(value)}. Known are ${known}.`] };
  }
  const other = understand(words.join(' '), names).provider;
  const isClear = !other || other.id === provider.id;
  return {
    provider,
    understood: [`Provider: ${provider.name}, from ${shown(value)}.`],
    problems: isClear ? [] : [`${shown(value)} names two providers: ${provider.name} and ${other.name}.`],
    paths: isClear ? [] : [provider.path, other.path],
  };
}
