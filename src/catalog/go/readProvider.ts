import type { LookupProvider } from '../lookup/lookup';
import { understand } from '../search/understand';
import { type Notes, noNotes } from './goAnswer';
import type { GoIndex } from './goIndex';
import { listed, shown } from './shown';

/** The provider that a value names. */
export interface ProviderReading extends Notes {
  provider: LookupProvider | null;
  /** Another one that the same value names. */
  other: LookupProvider | null;
}

/** Longer than any name or address of a provider. */
const longest = 300;

/** Reads a provider by id, name, alias, host, address, e-mail address, or with a slip of the pen. */
export function readProvider(value: string, { lookup, names }: GoIndex): ProviderReading {
  if (value === '') return { provider: null, other: null, ...noNotes };
  const { provider, words } = understand(withoutMailboxes(value.slice(0, longest)), names);
  if (!provider) {
    const known = listed(lookup.providers.map(({ name }) => name));
    return { ...noNotes, provider, other: null, problems: [`No provider here is called ${shown(value)}. Known are ${known}.`] };
  }
  const second = understand(words.join(' '), names).provider;
  const other = second && second.id !== provider.id ? second : null;
  return {
    provider,
    other,
    understood: [`Provider: ${provider.name}${other ? ` or ${other.name}` : ''}, from ${shown(value)}.`],
    problems: other ? [`${shown(value)} names two providers: ${provider.name} and ${other.name}.`] : [],
    paths: other ? [provider.path, other.path] : [],
  };
}

/** With only the domain of each e-mail address, which is a host: `support@sportradar.com`. */
function withoutMailboxes(value: string): string {
  return value.replace(/<?[^\s<>@,;:/]{1,64}@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)>?/gu, ' $1 ');
}
