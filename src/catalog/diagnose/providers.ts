import type { Lookup, LookupProvider } from '../lookup/lookup';

/** Recognises providers by host and by name. */
export interface ProviderIndex {
  byHost(host: string): LookupProvider | null;
  /** Where the names of providers stand in a text, in order. Addresses do not count as names. */
  mentions(text: string): Mention[];
}

/** A provider's name in a text. */
export interface Mention {
  provider: LookupProvider;
  index: number;
}

const hostPattern = /(?<![\p{L}\p{N}._%+@-])(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\p{L}\p{N}_-]|\.[\p{L}\p{N}])/giu;
const urlPattern = /\b(?:https?|wss?):(?:\\?\/){2}[^\s"'<>`|)\]}]+/gi;

/** Prepares names and hosts once. */
export function createProviderIndex({ providers }: Lookup): ProviderIndex {
  const hosts = new Map(providers.flatMap((provider) => provider.hosts.map((host): [string, LookupProvider] => [host.toLowerCase(), provider])));
  const names = new Map(providers.flatMap((provider) => provider.names.map((name): [string, LookupProvider] => [toKey(name), provider])));
  const pattern = createNamePattern(providers);
  return {
    byHost: (host) => findHost(host, hosts),
    mentions: (text) => findNames(withoutAddresses(text), pattern, names),
  };
}

/** A host is a provider's when it is one of its hosts or lies below one. */
function findHost(host: string, hosts: ReadonlyMap<string, LookupProvider>): LookupProvider | null {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.').slice(-12);
  for (let start = 0; start < labels.length - 1; start++) {
    const provider = hosts.get(labels.slice(start).join('.'));
    if (provider) return provider;
  }
  return null;
}

const toKey = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, ' ');

function createNamePattern(providers: readonly LookupProvider[]): RegExp | null {
  const names = [...new Set(providers.flatMap((provider) => provider.names))].sort((a, b) => b.length - a.length);
  const sources = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s_-]+/g, '[\\s_\\-]'));
  // Letters of other scripts may touch a name ("Infoplugから"); of its own only an ending may ("Infoplugista").
  return names.length > 0
    ? new RegExp(`(?<![A-Za-z0-9_])(?:${sources.join('|')})(?=s?(?![A-Za-z0-9_])|(?<=\\p{L}{7})\\p{Ll}{1,4}(?![\\p{L}\\p{N}_]))`, 'giu')
    : null;
}

function findNames(text: string, pattern: RegExp | null, names: ReadonlyMap<string, LookupProvider>): Mention[] {
  return [...(pattern ? text.slice(0, 200_000).matchAll(pattern) : [])].flatMap(({ 0: name, index }) => {
    const provider = names.get(toKey(name));
    return provider && !isCommonNoun(name, text.slice(Math.max(0, index - 8), index)) ? [{ provider, index }] : [];
  });
}

/** "our open api": a name of several words that is written small behind an article is a thing and no name. */
function isCommonNoun(name: string, before: string): boolean {
  return /^[a-z]+\s[a-z]+$/.test(name) && /\b(?:an?|our|their|your|my|its|this|the|any|some)\s$/i.test(before);
}

/** The text with its addresses blanked out, so that everything else keeps its place. */
function withoutAddresses(text: string): string {
  const blank = (address: string) => ' '.repeat(address.length);
  return text
    .replace(urlPattern, blank)
    .replace(/[\p{L}\p{N}._%+-]{1,64}@[\w.-]{1,200}/gu, blank)
    .replace(hostPattern, blank);
}

/** The URLs in a text. */
export function findUrls(text: string): string[] {
  return (text.match(urlPattern) ?? []).map((url) => url.replaceAll('\\/', '/').replace(/[.,;:!?*]+$/, ''));
}

/** The bare host names in a text, outside URLs and e-mail addresses. */
export function findHosts(text: string): string[] {
  return text.replace(urlPattern, ' ').match(hostPattern) ?? [];
}

/** Host and path of a URL; null where it has none. */
export function parseUrl(url: string): { host: string; path: string } | null {
  try {
    const { hostname, pathname } = new URL(url);
    return hostname ? { host: hostname, path: pathname } : null;
  } catch {
    return null;
  }
}
