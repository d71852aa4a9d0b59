import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { groupBy } from '../../../catalog/groupBy';
import type { CodebookContent } from '../types';
import { writeFiles } from '../writeFiles';
import { type Bundle, filesOf, readBundle, sharedStyles } from './bundleFiles';
import { buildCriticalStyles } from './criticalStyles';
import { type DrawnPage, listDrawnPages } from './drawnPages';
import { finishHtml } from './finishHtml';
import { addUsedNames, noNames } from './usedNames';

/** Where the build writes, and where Docusaurus tells of it. */
interface Folders {
  outDir: string;
  generatedFilesDir: string;
}

/** Of so many pages of a kind, evenly spread, the names are read that its styles are chosen by: what a component draws, it draws on some of them. */
const readOfKind = 400;
/** Pages in memory at the same time. */
const batchSize = 64;

/** Writes into every drawn page what it needs to be shown without another request (`finishHtml.ts`). */
export async function finishPages(content: CodebookContent, { generatedFilesDir, outDir }: Folders): Promise<void> {
  const bundle = await readBundle(generatedFilesDir);
  for (const [, pages] of groupBy(listDrawnPages(content, bundle), ({ kind }) => kind)) await finishKind(pages, bundle, outDir);
}

async function finishKind(pages: readonly DrawnPage[], bundle: Bundle, outDir: string): Promise<void> {
  const criticalStyles = await buildCriticalStyles(await readStyles(pages, bundle, outDir), await readNames(pages, outDir));
  for (let start = 0; start < pages.length; start += batchSize) {
    const finished = pages.slice(start, start + batchSize).map(async ({ chunks, file }) => {
      const html = await readFile(path.join(outDir, file), 'utf8');
      return { path: file, content: finishHtml(html, { criticalStyles, files: filesOf(bundle, chunks) }) };
    });
    await writeFiles(outDir, await Promise.all(finished));
  }
}

/** The style sheets of all pages and those of the kind, in the order in which they are linked. */
async function readStyles([first]: readonly DrawnPage[], bundle: Bundle, outDir: string): Promise<string> {
  const sheets = [...sharedStyles(bundle), ...filesOf(bundle, first?.chunks ?? []).styles];
  const texts = await Promise.all(sheets.map((address) => readFile(path.join(outDir, address.slice(address.indexOf('assets/'))), 'utf8')));
  return texts.join('');
}

async function readNames(pages: readonly DrawnPage[], outDir: string) {
  const names = noNames();
  const step = Math.max(1, pages.length / readOfKind);
  for (let at = 0; at < pages.length; at += step) {
    const page = pages[Math.floor(at)];
    if (page) addUsedNames(names, await readFile(path.join(outDir, page.file), 'utf8'));
  }
  return names;
}
