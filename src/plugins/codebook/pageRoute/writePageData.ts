import type { AnyPage } from '../../../catalog/pages/buildPages';
import { toTwinFileName } from '../fileNames';
import { writeFiles } from '../writeFiles';

/** Writes the JSON file of every page: what programs read, and what the page is drawn from. */
export async function writePageData(outDir: string, pages: Iterable<AnyPage>): Promise<void> {
  await writeFiles(outDir, toFiles(pages), 'Data of pages');
}

function* toFiles(pages: Iterable<AnyPage>) {
  for (const page of pages) yield { path: toTwinFileName(page.path, 'json'), content: JSON.stringify(page) };
}
