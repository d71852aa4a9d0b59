import type { AnyPage } from '../../../catalog/pages/buildPages';
import { toTwinFileName } from '../fileNames';
import { freeMemory } from '../freeMemory';
import { type SiteFile, writeFiles } from '../writeFiles';

/** Writes the JSON file of every page: what programs read, and what the page is drawn from. */
export async function writePageData(outDir: string, pages: Iterable<AnyPage>): Promise<void> {
  await writeFiles(outDir, buildPageData(pages), 'Data of pages');
  freeMemory();
}

/** The JSON file of each page, made one by one. */
export function* buildPageData(pages: Iterable<AnyPage>): Iterable<SiteFile> {
  for (const page of pages) yield { path: toTwinFileName(page.path, 'json'), content: JSON.stringify(page) };
}
