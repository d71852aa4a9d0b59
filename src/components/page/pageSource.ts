import { fingerprint } from '../../catalog/fingerprint';
import { drawnParameter } from '../../catalog/offline/drawnFingerprint';
import { toDataUrl } from '../../catalog/pageAddress';
import { isPage } from '../../catalog/pages/isPage';
import type { KnownPage } from '../../catalog/pages/knownPage';
import { leaveToWorker, loadInFull } from '../offline/leaveToWorker';
import { rememberCopy } from '../offline/storedCopies';
import { readDrawnPage, reloadOnce } from './drawnPage';

/*
 * The pages by their paths. The bundle that renders the site has `src/render/readPage.server.ts` in the place of this module: there, pages are read from
 * the disk (src/plugins/codebook/pageRoute/README.md).
 */

/** As many pages as a person goes back and forth between. */
const most = 40;
const asked = new Map<string, Promise<KnownPage>>();
const known = new Map<string, KnownPage>();

/** The page at a path as far as it was loaded. */
export function readPage(path: string): KnownPage {
  return known.get(path);
}

/** Fetches the data of the page at a path, once. A failure is forgotten, so that the next call asks again. Never rejects. */
export async function loadPage(path: string, baseUrl: string): Promise<KnownPage> {
  const pending = asked.get(path) ?? fetchPage(path, baseUrl).catch(() => leaveOrFail(`${baseUrl}${path.slice(1)}`));
  asked.delete(path);
  asked.set(path, pending);
  forgetOldest();
  const result = await pending;
  known.set(path, result);
  // What is not there now may be there when it is followed.
  if (typeof result !== 'object') asked.delete(path);
  return result;
}

async function fetchPage(path: string, baseUrl: string): Promise<KnownPage> {
  const drawn = readDrawnPage(path, baseUrl);
  if (drawn === 'missing') return 'missing';
  const url = toDataUrl(path, baseUrl);
  // The same address as in wake.js, which asks ahead.
  const response = await fetch(drawn ? `${url}?${drawnParameter}=${drawn.fingerprint}` : url);
  if (!drawn) rememberCopy(`${baseUrl}${path.slice(1)}`, response);
  if (response.status === 404 || response.status === 410) return 'missing';
  if (!response.ok) return 'failed';
  const text = await response.text();
  const mark = fingerprint(text);
  // The HTML is of another release than the data: React would find it different from what it draws.
  if (drawn && drawn.fingerprint !== mark && reloadOnce()) return new Promise(() => undefined);
  const page: unknown = JSON.parse(text);
  if (isPage(page)) return { page, fingerprint: mark };
  // Of a newer release, or of what is no page: the host's HTML knows better.
  return loadInFull(`${baseUrl}${path.slice(1)}`) ? new Promise(() => undefined) : 'missing';
}

/** Never settles where the page is left: what stands stays until then. */
function leaveOrFail(pathname: string): Promise<'failed'> {
  return leaveToWorker(pathname) ? new Promise(() => undefined) : Promise.resolve('failed');
}

function forgetOldest(): void {
  for (const path of [...asked.keys()].slice(0, Math.max(0, asked.size - most))) {
    asked.delete(path);
    known.delete(path);
  }
}
