import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from '../../../catalog/fingerprint';
import { isPage } from '../../../catalog/pages/isPage';
import type { KnownPage } from '../../../catalog/pages/knownPage';
import { toTwinFileName } from '../fileNames';

/** Where the JSON files of the pages stand while the site is rendered: the bundler puts the folder in its place (`configureBundler.ts`). */
declare const CODEBOOK_PAGE_FOLDER: string;

/** The page at a path, from its JSON file: in the bundle that renders the site this stands in the place of `src/components/page/pageSource.ts`. */
export function readPage(pagePath: string): KnownPage {
  const file = path.join(CODEBOOK_PAGE_FOLDER, toTwinFileName(pagePath, 'json'));
  if (!existsSync(file)) return 'missing';
  const text = readFileSync(file, 'utf8');
  const page: unknown = JSON.parse(text);
  return isPage(page) ? { page, fingerprint: fingerprint(text) } : 'missing';
}

/** There is nothing to wait for: pages are read when they are drawn. */
export async function loadPage(): Promise<void> {}
