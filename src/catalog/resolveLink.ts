import { absoluteUrl, type SiteAddress } from './siteAddress';

const scheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * The absolute address that a link of a text means (RFC 3986 section 4.2), so that the text can stand outside of its page.
 * @param link as written: absolute, `//host/path`, site-relative such as `/429/` (without the base path), or relative to the page.
 * @param pageUrl absolute; where a link such as `#limits` starts from, and what stands for one that cannot be read.
 */
export function resolveLink(link: string, pageUrl: string, site: SiteAddress): string {
  if (scheme.test(link)) return link;
  if (link.startsWith('//')) return `https:${link}`;
  if (link.startsWith('/')) return absoluteUrl(site, link);
  return URL.canParse(link, pageUrl) ? new URL(link, pageUrl).href : pageUrl;
}

/** Whether it depends on the page what a link means, as with `#limits` and `../`. */
export function isPageRelative(link: string): boolean {
  return !scheme.test(link) && !link.startsWith('/');
}
