import type { OfflineManifest } from '../catalog/offline/offlineManifest';
import { twinPath } from '../catalog/permalinks';

/** The site that a worker serves. Several may share an origin, below base paths of their own. */
export interface Site {
  /** `https://codebook.example` */
  origin: string;
  manifest: OfflineManifest;
}

/** Names of the site's caches, the same in every release: what a release no longer needs is removed file by file. */
export function cacheNames({ manifest }: Pick<Site, 'manifest'>): { pages: string; files: string } {
  return { pages: `codebook:${manifest.baseUrl}:pages`, files: `codebook:${manifest.baseUrl}:files` };
}

/** The address under which a page is stored: without query and fragment, which its HTML does not depend on, and with the slash that hosts add. */
export function toPageUrl(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}${pathname.endsWith('/') ? '' : '/'}`;
}

/** The address of a page's data: of `/kb/429/` it is `/kb/429.json`. */
export function toDataUrl(pageUrl: string, { manifest: { baseUrl } }: Site): string {
  const { origin, pathname } = new URL(pageUrl);
  return `${origin}${baseUrl}${twinPath(pathname.slice(baseUrl.length - 1), 'json').slice(1)}`;
}
