import { toTwinFileName } from '../fileNames';
import { freeMemory } from '../freeMemory';
import type { PublishedPage } from '../publishedPage';
import { writeFiles } from '../writeFiles';

/** Writes the JSON file of every page: what programs read, and what the page is drawn from. */
export async function writePageData(outDir: string, pages: Iterable<PublishedPage>): Promise<void> {
  await writeFiles(outDir, buildPageData(pages), 'Data of pages');
  freeMemory();
}

/** The JSON file of each page, made one by one. */
export function* buildPageData(pages: Iterable<PublishedPage>): Iterable<{ path: string; content: string | Uint8Array }> {
  for (const page of pages) yield { path: toTwinFileName(page.path, 'json'), content: page.json() };
}
