import { fillOfflinePage, offlineContent, readTitle, type StoredPage } from '../catalog/offline/offlineContent';
import { type CopyReason, copyDateHeader, insertCopyNote } from '../catalog/offline/storedCopy';
import { networkFirst } from './networkFirst';
import type { KeepRunning } from './scope';
import { cacheNames, type Site, toPageUrl } from './site';
import { stamped } from './stamped';
import { listVisits, readCopy, rememberAnswer } from './visits';

/** Answers for a page: from the network, else the copy of the last visit with a note, else the page that lists what is stored. */
export async function answerPage(site: Site, request: Request, keepRunning: KeepRunning): Promise<Response> {
  // Past the browser's own cache to the host, which answers 304 where nothing changed.
  const network = fetch(new Request(request, { cache: 'no-cache' }));
  keepRunning(network.then((response) => rememberAnswer(site, request.url, response.clone())).catch(() => undefined));
  try {
    const answer = await networkFirst(network, () => readCopy(site, toPageUrl(request.url)));
    return answer.from === 'network' ? answer.response : await withNote(answer.response, answer.reason);
  } catch (error) {
    const offlinePage = await readCopy(site, `${site.origin}${site.manifest.offlinePage}`).catch(() => undefined);
    if (!offlinePage) throw error;
    return fillWithStored(site, offlinePage, new URL(request.url).pathname);
  }
}

async function withNote(copy: Response, reason: CopyReason): Promise<Response> {
  const html = insertCopyNote(await copy.text(), reason, new Date(copy.headers.get(copyDateHeader) ?? 0));
  return stamped(copy, html, {});
}

/** The offline page under the address that was asked for, so that loading it again asks again. */
async function fillWithStored(site: Site, offlinePage: Response, wanted: string): Promise<Response> {
  const { baseUrl, pages } = site.manifest;
  const stored = await listStored(site);
  const isIndex = ({ path }: StoredPage) => pages.includes(path);
  const content = offlineContent({ baseUrl, wanted, indexes: stored.filter(isIndex), visited: stored.filter((page) => !isIndex(page)) });
  const { headers } = stamped(offlinePage, '', {});
  return new Response(fillOfflinePage(await offlinePage.text(), content), { status: 503, headers });
}

/** Stored pages, the one visited last first. */
async function listStored(site: Site): Promise<StoredPage[]> {
  const pages = await caches.open(cacheNames(site).pages);
  const urls = (await listVisits(pages)).filter((url) => !url.endsWith(site.manifest.offlinePage));
  const stored = urls.map(async (url) => {
    const html = await (await pages.match(url, { ignoreVary: true }))?.text();
    return { path: new URL(url).pathname, title: readTitle(html ?? '') };
  });
  return (await Promise.all(stored)).reverse();
}
