import { keepFile } from './hashedFiles';
import { isFrugal } from './isFrugal';
import { cacheNames, type Site } from './site';
import { fetchVisit, readCopy } from './visits';

/** Names the release whose indexes are complete. */
const completeName = 'sw-complete';

let running: Promise<void> | undefined;

/** Fetches the indexes and what they need, one after the other, unless the connection costs by the byte or is slow. What is there is not fetched again. */
export function keepIndexes(site: Site): Promise<void> {
  if (isFrugal(navigator)) return Promise.resolve();
  running ??= fetchAll(site).finally(() => {
    running = undefined;
  });
  return running;
}

async function fetchAll(site: Site): Promise<void> {
  const { baseUrl, files, pages, release } = site.manifest;
  const completeUrl = `${site.origin}${baseUrl}${completeName}`;
  if ((await (await readCopy(site, completeUrl))?.text()) === release) return;
  for (const path of files) await keepFile(site, `${site.origin}${path}`);
  for (const path of pages) await fetchVisit(site, `${site.origin}${path}`);
  const { pages: cacheName } = cacheNames(site);
  await (await caches.open(cacheName)).put(completeUrl, new Response(release));
}
