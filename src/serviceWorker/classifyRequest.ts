import { hashedFolders } from '../catalog/offline/offlineManifest';

/** What a request is for. `other` is left to the browser: writes, other sites, parts of files, pictures, feeds, and files that a person opens. */
type RequestKind = 'page' | 'pageData' | 'hashedFile' | 'other';

/** @param root where the site begins: `https://codebook.example/kb/` */
export function classifyRequest(request: Pick<Request, 'headers' | 'method' | 'mode' | 'url'>, root: string): RequestKind {
  if (request.method !== 'GET' || request.headers.has('range') || !request.url.startsWith(root)) return 'other';
  const path = new URL(request.url).pathname.slice(new URL(root).pathname.length - 1);
  if (request.mode === 'navigate') return isPage(path) ? 'page' : 'other';
  if (hashedFolders.some((folder) => path.startsWith(folder))) return 'hashedFile';
  return path.endsWith('.json') ? 'pageData' : 'other';
}

/** A page ends with a slash, or misses it; a file ends with an extension. */
function isPage(path: string): boolean {
  return !/\.[^/]*$/.test(path);
}
