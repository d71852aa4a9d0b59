import type { Addresses, Redirect } from '../../../catalog/addresses/createAddresses';
import { groupBy } from '../../../catalog/groupBy';
import type { SiteAddress } from '../../../catalog/permalinks';
import type { SiteFile } from '../writeFiles';

/**
 * The redirects as rules for hosts that answer with a real 301. What leads to a fragment or comes from one is for the browser:
 * a server never sees it.
 * - `_redirects`: Cloudflare Pages (https://developers.cloudflare.com/pages/configuration/redirects/) and
 *   Netlify (https://docs.netlify.com/manage/routing/redirects/overview/) read the same form. On Netlify a file wins over a rule: there the
 *   small page at each address leads on, and the rules serve those addresses below a folder that have no file.
 * - `hosting/nginx/redirects.conf`: maps that nginx compares without regard to case (https://nginx.org/en/docs/http/ngx_http_map_module.html).
 */
export function buildHostRules(addresses: Addresses, site: SiteAddress): SiteFile[] {
  const base = site.baseUrl.replace(/\/$/, '');
  return [
    { path: '_redirects', content: buildRedirectRules(addresses, base) },
    { path: 'hosting/nginx/redirects.conf', content: buildNginxMaps(addresses, base) },
  ];
}

/** Redirects whose address a server sees. */
function ofPages({ redirects }: Addresses): Redirect[] {
  return redirects.filter(({ from }) => !from.includes('#'));
}

/** A folder whose addresses all lead to the same place in another folder needs one rule: hosts allow a limited number (Cloudflare Pages 2,000). */
function buildRedirectRules(addresses: Addresses, base: string): string {
  const leading = new Set(addresses.redirects.map(({ from }) => from));
  const livePaths = [...addresses.book.keys()].filter((path) => !leading.has(path));
  const folders = [...groupBy(ofPages(addresses), ({ from }) => folderOf(from))];
  const rules = folders.flatMap(([folder, own]) => {
    const below = own.filter(({ from }) => from !== folder);
    // Hosts follow a rule also where a file answers, so that a rule for a folder with pages of its own would take them away.
    const target = livePaths.some((path) => path.startsWith(folder)) ? null : commonTarget(folder, below);
    return target ? [...own.filter(({ from, to }) => from === folder && to !== target), { from: `${folder}*`, to: `${target}:splat` }] : own;
  });
  return rules.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`).join('');
}

/** `/hunt-api/402/` stands in `/hunt-api/`. */
function folderOf(path: string): string {
  return /^\/[^/]*\//.exec(path)?.[0] ?? path;
}

/** The folder in which everything below a folder is found under the same name, or null. */
function commonTarget(folder: string, below: readonly Redirect[]): string | null {
  const targets = new Set(below.map(({ from, to }) => (to.endsWith(from.slice(folder.length)) ? to.slice(0, to.length - from.length + folder.length) : null)));
  const [only = null] = targets;
  return targets.size === 1 && below.length > 1 ? only : null;
}

function buildNginxMaps(addresses: Addresses, base: string): string {
  const leading = new Set(addresses.redirects.map(({ from }) => from));
  const moved = ofPages(addresses).map(({ from, to }) => toMapLine(base + from, base + to));
  const paths = [...addresses.book.keys()].filter((path) => path.endsWith('/') && !leading.has(path));
  return [
    '# In the http block: include redirects.conf;',
    '# In the server block: if ($codebook_moved) { return 301 $codebook_moved$is_args$args; }',
    '# and: location / { try_files $uri $uri/ @codebook_case; }',
    '# and: location @codebook_case { if ($codebook_case) { return 301 $codebook_case$is_args$args; } return 404; }',
    '',
    '# The path with a slash at its end; maps compare their keys without regard to case.',
    'map $uri $codebook_path { "~^(?<codebook_stem>.*?)/?$" "$codebook_stem/"; }',
    '',
    '# What moved, and short forms.',
    `map $codebook_path $codebook_moved {\n  default "";\n${moved.join('')}}`,
    '',
    '# Pages, for addresses in other capitals.',
    `map $codebook_path $codebook_case {\n  default "";\n${paths.map((path) => toMapLine(base + path, base + path)).join('')}}`,
    '',
  ].join('\n');
}

/** A line of a map: the key as nginx decodes a path, the value as a browser gets it. A backslash keeps a special first letter plain. */
function toMapLine(from: string, to: string): string {
  return `  ${quote(decodeURIComponent(from))} ${quote(to.replaceAll('$', '%24'))};\n`;
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
