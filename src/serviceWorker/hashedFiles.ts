import type { KeepRunning } from './scope';
import { cacheNames, type Site } from './site';

/** Answers from the cache, since a file whose name holds its content never changes; else from the network, and keeps it. */
export async function answerHashedFile(site: Site, request: Request, keepRunning: KeepRunning): Promise<Response> {
  const kept = await readFile(site, request.url).catch(() => undefined);
  if (kept) return kept;
  const response = await fetch(request);
  // A host that answers every address with a page would be believed for ever.
  if (isFile(response)) keepRunning(putFile(site, request.url, response.clone()));
  return response;
}

/** Fetches a file unless it is there. @throws where the network fails or the file is gone */
export async function keepFile(site: Site, url: string): Promise<void> {
  if (await readFile(site, url)) return;
  const response = await fetch(url);
  if (!isFile(response)) throw new Error(`${url}: the answer is ${response.status}, expected a file.`);
  await putFile(site, url, response);
}

async function readFile(site: Site, url: string): Promise<Response | undefined> {
  const files = await caches.open(cacheNames(site).files);
  return files.match(url, { ignoreVary: true });
}

async function putFile(site: Site, url: string, response: Response): Promise<void> {
  const files = await caches.open(cacheNames(site).files);
  await files.put(url, response);
}

function isFile(response: Response): boolean {
  return response.ok && response.status !== 206 && !response.headers.get('content-type')?.startsWith('text/html');
}
