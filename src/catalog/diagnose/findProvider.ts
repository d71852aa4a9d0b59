import type { LookupProvider } from '../lookup/lookup';
import type { DiagnosisIndex } from './diagnosisIndex';
import { type Exchange, headerOf } from './exchange';
import type { NamedCondition } from './identifyConditions';
import type { Field } from './json';
import { findHosts, findUrls, parseUrl } from './providers';
import type { ProviderClue } from './types';

/** Where an exchange went and whose it is. */
export interface Origin {
  url: string | null;
  host: string | null;
  path: string | null;
  provider: { record: LookupProvider; by: ProviderClue } | null;
}

/** Fields that name somebody else: the page before, the client, the one who asked. */
const foreignKeys = /referr?er|user_?agent|origin|^ua$|cookie|forwarded|remote|client_?ip|^via$/i;
/** Names of body fields that half of all services have. */
const commonFields = new Set('status errors error message path data code details limit page results request_id title detail type'.split(' '));

/** Recognises the provider: by host, by what only it sends, by name, by the shape of the body. */
export function findOrigin(exchange: Exchange, fields: readonly Field[], named: readonly NamedCondition[], text: string, index: DiagnosisIndex): Origin {
  const urls = listUrls(exchange, fields, text);
  const own = urls.find(({ host }) => index.providers.byHost(host));
  const place = own ?? urls[0] ?? { url: null, host: null, path: null };
  const byHost = own ? index.providers.byHost(own.host) : null;
  if (byHost) return { ...place, provider: { record: byHost, by: 'host' } };
  const record = byIdentifier(named, index) ?? null;
  if (record) return { ...place, provider: { record, by: 'identifier' } };
  const byName = findName(exchange, fields, text, index);
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

function findName({ kind }: Exchange, fields: readonly Field[], text: string, { providers }: DiagnosisIndex): LookupProvider | undefined {
  const strings = fields.flatMap(({ key, value }) => (typeof value === 'string' && !foreignKeys.test(key) ? [value.slice(0, 2000)] : []));
  const inText = providers.byName(text);
  return inText[0] ?? (kind === 'response' ? undefined : providers.byName(strings.join('\n'))[0]);
}

/** A body made of a provider's fields only, of which one at least is no common name. */
function findByFields(fields: readonly Field[], { lookup }: DiagnosisIndex): LookupProvider | undefined {
  const names = new Set(fields.map(({ path }) => path.replace(/\[\].*$/, '').split('.')[0] ?? ''));
  const fits = lookup.providers.filter(({ bodyFields }) => [...names].every((name) => bodyFields.includes(name)));
  return fits.find(() => names.size >= 2 && [...names].some((name) => !commonFields.has(name)));
}
