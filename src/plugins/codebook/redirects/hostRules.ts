import type { Addresses, Redirect } from '../../../catalog/addresses/createAddresses';
import { groupBy } from '../../../catalog/groupBy';
import { type SiteAddress, withBasePath } from '../../../catalog/siteAddress';
import type { SiteFile } from '../writeFiles';
import { buildCaddyRedirects } from './caddyRedirects';
import { buildNginxMaps } from './nginxMaps';

/**
 * The redirects as rules for hosts that answer with a real 301. What comes from a fragment is for the browser: a server never sees it.
 * - `_redirects`: Cloudflare Pages (https://developers.cloudflare.com/pages/configuration/redirects/) and
 *   Netlify (https://docs.netlify.com/manage/routing/redirects/overview/) read the same form, at the root of what is published. On Netlify a
 *   file wins over a rule: there the small page at each address leads on, and the rules serve what has no file.
 * - `hosting/nginx/redirects.conf`: maps for nginx.
 * - `hosting/caddy/redirects.caddy`: maps for Caddy.
 */
export function buildHostRules(addresses: Addresses, site: SiteAddress): SiteFile[] {
  const base = withBasePath(site.baseUrl, '');
  return [
    { path: '_redirects', content: buildRedirectRules(addresses, base) },
    { path: 'hosting/nginx/redirects.conf', content: buildNginxMaps(addresses, base) },
    { path: 'hosting/caddy/redirects.caddy', content: buildCaddyRedirects(addresses, base) },
  ];
}

type Rule = Pick<Redirect, 'from' | 'to'>;

/**
 * Rules of exact addresses, then those of whole folders: Cloudflare counts as exact only what stands above the first rule with a star, and reads
 * 2,000 of the one and 100 of the other kind.
 */
function buildRedirectRules(addresses: Addresses, base: string): string {
  const leading = new Set(addresses.redirects.map(({ from }) => from));
  const liveFolders = new Set([...addresses.book.keys()].filter((path) => !leading.has(path)).map(folderOf));
  const pages = addresses.redirects.filter(({ from }) => !from.includes('#'));
  const folders = [...groupBy(pages, ({ from }) => folderOf(from))].map(([folder, own]) => {
    // Hosts follow a rule also where a file answers, so that a rule for a folder with pages of its own would take them away.
    return foldFolder(folder, own, liveFolders.has(folder) ? null : commonTarget(folder, own));
  });
  const rules = [...folders.flatMap(({ exact }) => exact), ...folders.flatMap(({ star }) => star)];
  return rules.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('');
}

/** A folder whose addresses all lead to the same place in another folder needs one rule. */
function foldFolder(folder: string, own: readonly Rule[], target: string | null): { exact: Rule[]; star: Rule[] } {
  if (target === null) return { exact: own.map(toExactRule), star: [] };
  return {
    exact: own.filter(({ from, to }) => from === folder && to !== target).map(toExactRule),
    star: [{ from: `${folder}*`, to: `${target}:splat` }],
  };
}

/** A colon or star in an address is no placeholder of a rule. */
function toExactRule({ from, to }: Rule): Rule {
  return { from: from.replaceAll(':', '%3A').replaceAll('*', '%2A'), to };
}

/** `/hunt-api/402/` stands in `/hunt-api/`. */
function folderOf(path: string): string {
  return /^\/[^/]*\//.exec(path)?.[0] ?? path;
}

/**
 * The folder in which everything below a folder is found under the same name, or null. Never the root: with `/http/* /:splat` the address
 * `/http//evil.example/` would lead to another site.
 */
function commonTarget(folder: string, own: readonly Rule[]): string | null {
  const below = own.filter(({ from }) => from !== folder);
  const targets = new Set(below.map(({ from, to }) => (to.endsWith(from.slice(folder.length)) ? to.slice(0, to.length - from.length + folder.length) : null)));
  const [only = null] = targets;
  return targets.size === 1 && below.length > 1 && only !== '/' ? only : null;
}
