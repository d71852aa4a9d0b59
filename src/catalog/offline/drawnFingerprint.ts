/**
 * Query parameter of a waking page that asks for the data which its HTML was drawn from: `/429.json?drawn=1k2j3h`. The service worker has those of the
 * same visit; a static host ignores it. Absent, where a page is moved to: then the newest are wanted.
 */
export const drawnParameter = 'drawn';

/** The fingerprint of its data that the HTML of a page names, if any. Attributes may stand without quotation marks. */
export function readDrawnFingerprint(html: string): string | null {
  return /<html[^>]*\sdata-page-fingerprint=["']?(\w+)/i.exec(html)?.[1] ?? null;
}
