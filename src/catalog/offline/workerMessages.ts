/** What a page tells the service worker: that the person went on to another page, or that they stay and the indexes are worth keeping. */
export type PageMessage = { kind: 'visit'; path: string } | { kind: 'keepIndexes' };

/** Any window of the site can send anything: what is not understood is null. */
export function readPageMessage(data: unknown): PageMessage | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null;
  if (data.kind === 'keepIndexes') return { kind: 'keepIndexes' };
  return data.kind === 'visit' && 'path' in data && typeof data.path === 'string' ? { kind: 'visit', path: data.path } : null;
}
