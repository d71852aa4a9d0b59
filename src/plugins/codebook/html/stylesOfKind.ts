import { readFileSync } from 'node:fs';
import path from 'node:path';
import { offlineContent } from '../../../catalog/offline/offlineContent';
import { insertCopyNote } from '../../../catalog/offline/storedCopy';
import { buildCriticalStyles } from './criticalStyles';
import type { DrawnPage } from './drawnPages';
import { addUsedNames, findValuedAttributes, noNames } from './usedNames';

/** Pages that look alike, by some of them. Plain data, so that another thread can read them. */
export interface PagesToStyle {
  kind: string;
  /** What the files lie below. */
  outDir: string;
  files: readonly string[];
  /** The style sheets that they link, one after another. */
  css: string;
}

/** What the pages need to look as they should before anything is done with them, and whether an element has styles of its own. */
export interface KindStyles {
  criticalStyles: string;
  hasStyleAttributes: boolean;
}

/** Of so many pages of a kind, evenly spread, the names are read that its styles are chosen by: what a component draws, it draws on some of them. */
const readOfKind = 400;

/** The pages by which the styles of all of their kind are chosen. */
export function chooseSample(pages: readonly DrawnPage[]): string[] {
  const step = Math.max(1, pages.length / readOfKind);
  const sample = Array.from({ length: Math.ceil(pages.length / step) }, (_, index) => pages[Math.floor(index * step)]);
  return sample.flatMap((page) => page?.file ?? []);
}

/** Chooses the styles by the names that stand in the pages. */
export async function chooseStyles({ css, files, kind, outDir }: PagesToStyle): Promise<KindStyles> {
  const names = noNames(findValuedAttributes(css));
  addUsedNames(names, writtenByWorker(kind));
  for (const file of files) addUsedNames(names, readFileSync(path.join(outDir, file), 'latin1'));
  return { criticalStyles: await buildCriticalStyles(css, names), hasStyleAttributes: names.attributes.has('style') };
}

/** What the service worker writes into a page before the application is at work. */
function writtenByWorker(kind: string): string {
  const link = { path: '/', title: '' };
  const list = kind === 'offline' ? offlineContent({ baseUrl: '/', wanted: '/', indexes: [{ ...link, path: '/search/' }], visited: [link] }) : '';
  return insertCopyNote('<div id="__docusaurus">', 'offline', new Date(0)) + list;
}
