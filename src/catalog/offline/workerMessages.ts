/**
 * What a page tells the service worker: that the person went on to another page, that they stay and the indexes are worth keeping; and the worker of the
 * next release, that it is a good moment to take over.
 */
export type PageMessage = { kind: 'visit'; path: string } | { kind: 'keepIndexes' } | { kind: 'takeOver' };

/** Any window of the site can send anything: what is not understood is null. */
export function readPageMessage(data: unknown): PageMessage | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null;
  if (data.kind === 'keepIndexes' || data.kind === 'takeOver') return { kind: data.kind };
  return data.kind === 'visit' && 'path' in data && typeof data.path === 'string' ? { kind: 'visit', path: data.path } : null;
}
