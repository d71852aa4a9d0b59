import type { LookupProvider } from '../lookup/lookup';
import { toWords } from './clean';
import type { DiagnosisIndex } from './diagnosisIndex';
import { type Exchange, headerOf } from './exchange';
import type { FoundCode } from './findCodes';
import { findLabelOwner, type NamedCondition } from './identifyConditions';
import type { Field } from './json';
import { findHosts, findUrls, type Mention, parseUrl } from './providers';
import type { ProviderClue } from './types';

/** Where an exchange went and whose it is. */
export interface Origin {
  url: string | null;
  host: string | null;
  path: string | null;
  provider: { record: LookupProvider; by: ProviderClue } | null;
}

/** What was read of an exchange before its provider is looked for. */
interface Read {
  exchange: Exchange;
  fields: readonly Field[];
  codes: readonly FoundCode[];
  named: readonly NamedCondition[];
  text: string;
}

/** Fields that name somebody else: the page before, the client, the one who asked. */
const foreignKeys = /referr?er|user_?agent|origin|^ua$|cookie|forwarded|remote|client_?ip|^via$/i;
/** Names of body fields that half of all services have. */
const commonFields = new Set('status errors error message path data code details limit page results request_id title detail type'.split(' '));

/** Recognises the provider: by host, by what only it sends, by name, by the shape of the body. */
export function findOrigin({ codes, exchange, fields, named, text }: Read, index: DiagnosisIndex): Origin {
  const urls = listUrls(exchange, fields, text);
  const own = urls.find(({ host }) => index.providers.byHost(host));
  const place = own ?? urls[0] ?? { url: null, host: null, path: null };
  const byHost = own ? index.providers.byHost(own.host) : null;
  if (byHost) return { ...place, provider: { record: byHost, by: 'host' } };
  const record = byIdentifier(named, index) ?? byLabel(codes, text, index);
  if (record) return { ...place, provider: { record, by: 'identifier' } };
  const byName = findName({ codes, exchange, fields, text }, index);
  if (byName) return { ...place, provider: { record: byName, by: 'name' } };
  const byFields = place.host === null ? findByFields(fields, index) : null;
  return { ...place, provider: byFields ? { record: byFields, by: 'bodyFields' } : null };
}

type Place = { url: string | null; host: string; path: string | null };

function listUrls(exchange: Exchange, fields: readonly Field[], text: string): Place[] {
  const host = headerOf(exchange, 'host', ':authority');
  const { url } = exchange;
  const base = host
    ? [
        {
          url: url?.startsWith('/') ? `https://${host.trim()}${url}` : url,
          host: withoutPort(host),
          path: url?.startsWith('/') ? (url.split('?')[0] ?? null) : null,
        },
      ]
    : [];
  const requested = [url, headerOf(exchange, 'request url')].flatMap((address) => (address ? findUrls(address) : []));
  // A full request line says where the call went; what else the text links to does not.
  const stated = [...requested.flatMap(toPlace), ...base];
  if (stated.length > 0) return stated;
  const strings = fields.filter(({ key, value }) => typeof value === 'string' && !foreignKeys.test(key)).map(({ value }) => String(value).slice(0, 4000));
  const isUrlField = (key: string) => /^(?:host|hostname|host_?name|base_?url|authority|server|upstream|domain|peer)$/i.test(key);
  const hostFields = fields.flatMap(({ key, value }) => (typeof value === 'string' && isUrlField(key) ? [toHostPlace(value)] : []));
  const linked = [text, ...strings].flatMap((part) => findUrls(part.slice(0, 200_000)).slice(0, 50));
  const bare = [text, ...strings].flatMap((part) => findHosts(part.slice(0, 200_000)).slice(0, 50)).map(toHostPlace);
  return [...linked.flatMap(toPlace), ...hostFields, ...bare.filter(({ host: name }) => looksLikeHost(name))];
}

function toPlace(url: string): Place[] {
  const parsed = parseUrl(url);
  return parsed ? [{ url, ...parsed }] : [];
}

function toHostPlace(host: string): Place {
  return { url: null, host: withoutPort(host), path: null };
}

function withoutPort(host: string): string {
  return host.trim().toLowerCase().replace(/:\d+$/, '');
}

/** `module.exports` and `index.js` look alike: a host of ours is found by its name, others only with a usual ending. */
function looksLikeHost(name: string): boolean {
  return /\.(?:com|org|net|io|dev|app|ai|co|us|uk|de|fr|es|it|nl|eu|example|internal|local|test)$/.test(name);
}

function byIdentifier(named: readonly NamedCondition[], { lookup }: DiagnosisIndex): LookupProvider | undefined {
  const owners = new Set(named.filter(({ isTelling }) => isTelling).map(({ condition }) => condition.providerId));
  const [only] = owners;
  return owners.size === 1 ? lookup.providers.find(({ id }) => id === only) : undefined;
}

function findName({ codes, exchange, fields, text }: Omit<Read, 'named'>, { providers }: DiagnosisIndex): LookupProvider | undefined {
  const strings = fields.flatMap(({ key, value }) => (typeof value === 'string' && !foreignKeys.test(key) ? [value.slice(0, 2000)] : []));
  const inText = nearest(providers.mentions(text), text, codes);
  return inText ?? (exchange.kind === 'response' ? undefined : providers.mentions(strings.join('\n'))[0]?.provider);
}

/** Of several providers the one whose name stands nearest to the code, in the same clause before all others; without a code the first. */
function nearest(mentions: readonly Mention[], text: string, codes: readonly FoundCode[]): LookupProvider | undefined {
  const [first] = mentions;
  const place = codes.map(({ code }) => text.search(new RegExp(`(?<!\\d)${code}(?!\\d)`))).find((found) => found >= 0);
  if (!first || place === undefined) return first?.provider;
  const distance = ({ index }: Mention) => {
    const between = text.slice(Math.min(index, place), Math.max(index, place));
    return between.length + (/[.,;:!?](?=\s)|\n/.test(between) ? 10_000 : 0);
  };
  return mentions.reduce((best, mention) => (distance(mention) < distance(best) ? mention : best), first).provider;
}

function byLabel(codes: readonly FoundCode[], text: string, index: DiagnosisIndex): LookupProvider | null {
  const owner = codes.length === 0 && text.length < 200 ? findLabelOwner(toWords(text), index) : null;
  return index.lookup.providers.find(({ id }) => id === owner) ?? null;
}

/** A body made of a provider's fields only, of which one at least is no common name. */
function findByFields(fields: readonly Field[], { lookup }: DiagnosisIndex): LookupProvider | undefined {
  const names = new Set(fields.map(({ path }) => path.replace(/\[\].*$/, '').split('.')[0] ?? ''));
  const fits = lookup.providers.filter(({ bodyFields }) => [...names].every((name) => bodyFields.includes(name)));
  return fits.find(() => names.size >= 2 && [...names].some((name) => !commonFields.has(name)));
}
