import { fingerprint } from '../catalog/fingerprint';
import { readDrawnFingerprint } from '../catalog/offline/drawnFingerprint';
import { copyDateHeader } from '../catalog/offline/storedCopy';
import { pagePaths } from '../catalog/permalinks';
import { isFrugal } from './isFrugal';
import { cacheNames, type Site, toDataUrl, toPageUrl } from './site';
import { stamped } from './stamped';

/** Says which data a stored `.json` holds. */
export const fingerprintHeader = 'codebook-fingerprint';

/** Pages from visits that are kept, besides the indexes. */
const keptPages = 200;

/**
 * Stores the HTML of a page, and its data as of the same moment. What it looks like is in the HTML; scripts, the whole style sheet and fonts are kept when
 * they are loaded, or with the indexes: a reader who never shows intent needs none.
 */
async function storeVisit(site: Site, url: string, response: Response): Promise<void> {
  const html = await response.text();
  // Pages that lead on to another address are no pages to read.
  if (!html.includes('__docusaurus')) return;
  const pageUrl = toPageUrl(url);
  const data = await fetchData(site, pageUrl, html);
  const pages = await caches.open(cacheNames(site).pages);
  const stamp = { [copyDateHeader]: new Date().toISOString() };
  // Removed first, so that the list of pages begins with the one that was not visited for longest.
  await pages.delete(pageUrl);
  await pages.put(pageUrl, stamped(response, html, stamp));
  const dataUrl = toDataUrl(pageUrl, site);
  if (data) await pages.put(dataUrl, stamped(data.response, data.text, { ...stamp, [fingerprintHeader]: fingerprint(data.text) }));
  else await pages.delete(dataUrl);
  await dropOldest(site, pages);
}

/** Fetches a page for its copy alone: after a move within the application, or ahead. @throws where the network fails */
export async function fetchVisit(site: Site, url: string): Promise<void> {
  const response = await fetch(toPageUrl(url), { cache: 'no-cache' });
  await rememberAnswer(site, url, response);
}

/** Keeps what the network answered for a page; forgets a page that is gone. */
export async function rememberAnswer(site: Site, url: string, response: Response): Promise<void> {
  if (response.ok && isHtml(response)) await storeVisit(site, url, response);
  else if (response.status === 404 || response.status === 410) await forgetVisit(site, toPageUrl(url));
}

/** The copy of a page or of its data, if there is one. */
export async function readCopy(site: Site, url: string): Promise<Response | undefined> {
  const pages = await caches.open(cacheNames(site).pages);
  return pages.match(url, { ignoreVary: true });
}

/** Addresses of all stored pages, the one visited last at the end. */
export async function listVisits(pages: Cache): Promise<string[]> {
  const keys = await pages.keys();
  return keys.map(({ url }) => url).filter((url) => url.endsWith('/'));
}

/** Data that belong to the HTML; none for guides, which have none, nor where a release came in between. */
async function fetchData(site: Site, pageUrl: string, html: string): Promise<{ response: Response; text: string } | null> {
  const { baseUrl } = site.manifest;
  const isGuide = new URL(pageUrl).pathname.startsWith(`${baseUrl}${pagePaths.guides.slice(1)}`);
  if (isGuide || pageUrl.endsWith(site.manifest.offlinePage) || isFrugal(navigator)) return null;
  const response = await fetch(toDataUrl(pageUrl, site), { cache: 'no-cache' }).catch(() => null);
  if (!response?.ok) return null;
  const text = await response.text();
  const drawn = readDrawnFingerprint(html);
  return drawn === null || drawn === fingerprint(text) ? { response, text } : null;
}

async function forgetVisit(site: Site, pageUrl: string): Promise<void> {
  const pages = await caches.open(cacheNames(site).pages);
  await Promise.all([pages.delete(pageUrl), pages.delete(toDataUrl(pageUrl, site))]);
}

async function dropOldest(site: Site, pages: Cache): Promise<void> {
  const { manifest, origin } = site;
  const isKept = (url: string) => manifest.pages.includes(url.slice(origin.length)) || url.endsWith(manifest.offlinePage);
  const visited = (await listVisits(pages)).filter((url) => !isKept(url));
  for (const url of visited.slice(0, Math.max(0, visited.length - keptPages))) await forgetVisit(site, url);
}

function isHtml(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/html') ?? false;
}
