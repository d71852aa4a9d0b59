import { matchFiles } from '../catalog/offline/filePattern';
import { referencedFiles } from '../catalog/offline/referencedFiles';
import { cacheNames, type Site } from './site';
import { listVisits } from './visits';

/**
 * Removes files that nothing can need any more: neither this release, nor the one before, whose pages may stand open in another tab, nor a stored page.
 * @param formerFiles the paths of the release before, and patterns of such
 */
export async function removeOldFiles(site: Site, formerFiles: readonly string[]): Promise<void> {
  const { files, otherFiles } = site.manifest;
  const isNeeded = matchFiles([...files, ...otherFiles, ...formerFiles, ...(await filesOfPages(site))]);
  const cache = await caches.open(cacheNames(site).files);
  for (const { url } of await cache.keys()) {
    if (!isNeeded(url.slice(site.origin.length))) await cache.delete(url);
  }
}

async function filesOfPages(site: Site): Promise<string[]> {
  const pages = await caches.open(cacheNames(site).pages);
  const named = new Set<string>();
  for (const url of await listVisits(pages)) {
    const html = await (await pages.match(url, { ignoreVary: true }))?.text();
    for (const path of referencedFiles(html ?? '', site.manifest.baseUrl)) named.add(path);
  }
  return [...named];
}
