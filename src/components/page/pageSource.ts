import { fingerprint } from '../../catalog/fingerprint';
import { toDataUrl } from '../../catalog/pageAddress';
import { isPage } from '../../catalog/pages/isPage';
import type { KnownPage } from '../../catalog/pages/knownPage';
import { readDrawnPage, reloadOnce } from './drawnPage';

/*
 * The pages by their paths. The bundle that renders the site has `readPage.server.ts` in the place of this module: there, pages are read from
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
  const pending = asked.get(path) ?? fetchPage(path, baseUrl).catch(() => 'failed' as const);
  asked.delete(path);
  asked.set(path, pending);
  forgetOldest();
  const result = await pending;
  known.set(path, result);
  if (result === 'failed') asked.delete(path);
  return result;
}

async function fetchPage(path: string, baseUrl: string): Promise<KnownPage> {
  const drawn = readDrawnPage(path, baseUrl);
  if (drawn === 'missing') return 'missing';
  const response = await fetch(toDataUrl(path, baseUrl));
  if (response.status === 404 || response.status === 410) return 'missing';
  if (!response.ok) return 'failed';
  const text = await response.text();
  const mark = fingerprint(text);
  // The HTML is of another release than the data: React would find it different from what it draws.
  if (drawn && drawn.fingerprint !== mark && reloadOnce()) return new Promise(() => undefined);
  const page: unknown = JSON.parse(text);
  return isPage(page) ? { page, fingerprint: mark } : 'missing';
}

function forgetOldest(): void {
  for (const path of [...asked.keys()].slice(0, Math.max(0, asked.size - most))) {
    asked.delete(path);
    known.delete(path);
  }
}
