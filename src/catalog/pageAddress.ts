import { twinPath } from './permalinks';

/** The site-relative path of the page that an address shows: below the base path, with a slash at its end, without `index.html`. */
export function toPagePath(pathname: string, baseUrl: string): string {
  const below = pathname.startsWith(baseUrl) ? pathname.slice(baseUrl.length - 1) : pathname;
  const path = below.replace(/\/(index\.html)?$/, '/').replace(/\.html$/, '/');
  return path.endsWith('/') ? path : `${path}/`;
}

/** Where the data of a page are fetched: its JSON twin. */
export function toDataUrl(path: string, baseUrl: string): string {
  return baseUrl + twinPath(path, 'json').slice(1);
}
