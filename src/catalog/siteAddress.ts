/** Where the site is served. */
export interface SiteAddress {
  /** Scheme and host, for instance `https://codebook.example`. */
  url: string;
  /** Begins and ends with a slash, for instance `/` or `/kb/`. */
  baseUrl: string;
}

/** The path as the host serves it: `/kb/` and `/429/` give `/kb/429/`. */
export function withBasePath(baseUrl: string, path: string): string {
  return baseUrl.replace(/\/+$/, '') + path;
}

/** The address of the site, without a slash at its end, of which a page is known. */
export function siteUrlOf({ path, url }: { path: string; url: string }): string {
  return url.slice(0, url.length - path.length);
}

/** The full address: `https://codebook.example` + `/kb/` + `/429/` gives `https://codebook.example/kb/429/`. */
export function absoluteUrl(site: SiteAddress, path: string): string {
  return site.url.replace(/\/+$/, '') + withBasePath(site.baseUrl, path);
}
