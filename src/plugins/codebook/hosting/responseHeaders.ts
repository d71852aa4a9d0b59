/** A header field of a response. */
export type HeaderField = readonly [name: string, value: string];

/** Folders whose files have a hash of their content in their names: they never change. */
export const hashedFolders = ['/assets/', '/search-index/'];

/** For files whose names tell their content. */
export const keepForEver = 'public, max-age=31536000, immutable';

/** For all others: a browser may keep them, and asks each time whether they changed. */
export const askEachTime = 'no-cache';

/**
 * For two visits a year apart. Without `includeSubDomains`: other hosts of the operator's domain are not ours to decide on.
 * Only for answers over TLS (https://www.rfc-editor.org/rfc/rfc6797.html#section-7.2).
 */
export const strictTransport: HeaderField = ['Strict-Transport-Security', 'max-age=31536000'];

/** What the pages do without. Copying needs `clipboard-write`, which stays as it is. */
const unused = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb'];

/**
 * The fields of every answer, whatever is asked for.
 * - No address of ours goes to another site: one may hold the words of a ticket, or the name of an inner network.
 * - The data are public: programs on any page may read them, and any page may show the pictures.
 * @param policy the Content-Security-Policy
 */
export function buildResponseHeaders(policy: string): HeaderField[] {
  return [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['Permissions-Policy', unused.map((feature) => `${feature}=()`).join(', ')],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'cross-origin'],
    ['Access-Control-Allow-Origin', '*'],
  ];
}
