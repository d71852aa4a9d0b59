/**
 * Names the data of a page, so that HTML, data and scripts of different releases are told apart: cyrb53 by bryc
 * (https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js, public domain), 53 bits. No protection against forgery: a checksum.
 * `crypto.subtle` would do, but is missing where a site is served without TLS.
 * @param text the `.json` twin of a page, as served
 * @returns letters and digits
 */
export function pageVersion(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** Attribute of `<html>` that names the data which its page was drawn from. */
export const pageVersionAttribute = 'data-page-version';

/** Request header of a waking page that asks for its own data and no other release's: the service worker has those of the same visit. */
export const pageVersionHeader = 'codebook-page-version';

/** The version that HTML names, if any. Attributes may stand without quotation marks. */
export function readPageVersion(html: string): string | null {
  return new RegExp(`<html[^>]*\\s${pageVersionAttribute}=["']?(\\w+)`, 'i').exec(html)?.[1] ?? null;
}
