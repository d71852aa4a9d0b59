import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { writeChecksum } from '../catalog/fingerprint';
import { isPage } from '../catalog/pages/isPage';
import type { KnownPage } from '../catalog/pages/knownPage';
import { toTwinFileName } from '../plugins/codebook/fileNames';

/** Where the JSON files of the pages stand while the site is rendered: the bundler puts the folder in its place (`pageRoutePlugins.ts`). */
declare const CODEBOOK_PAGE_FOLDER: string;

/** The page at a path, from its JSON file: in the bundle that renders the site this stands in the place of `src/components/page/pageSource.ts`. */
export function readPage(pagePath: string): KnownPage {
  if (!isPublished(pagePath)) return 'missing';
  const bytes = readFileSync(toFile(pagePath));
  const page: unknown = JSON.parse(bytes.toString());
  return isPage(page) ? { page, fingerprint: writeChecksum(crc32(bytes)) } : 'missing';
}

/** There is nothing to wait for: pages are read when they are drawn. */
export async function loadPage(): Promise<void> {}

const found = new Map<string, boolean>();

/** Whether the site has a page at a path, without the base path. */
export function isPublished(pagePath: string): boolean {
  const known = found.get(pagePath) ?? existsSync(toFile(pagePath));
  found.set(pagePath, known);
  return known;
}

function toFile(pagePath: string): string {
  return path.join(CODEBOOK_PAGE_FOLDER, toTwinFileName(pagePath, 'json'));
}
