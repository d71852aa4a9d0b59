import { readFileSync } from 'node:fs';
import path from 'node:path';
import { offlineContent } from '../../../catalog/offline/offlineContent';
import { insertCopyNote } from '../../../catalog/offline/storedCopy';
import type { DrawnPage } from './drawnPages';
import { addUsedNames, noNames, type UsedNames } from './usedNames';

/** Of so many pages of a kind, evenly spread, the names are read that its styles are chosen by: what a component draws, it draws on some of them. */
const readOfKind = 400;

/** The names that stand in pages that look alike, by which their styles are chosen. */
export async function readNamesOfKind(pages: readonly DrawnPage[], outDir: string): Promise<UsedNames> {
  const names = noNames();
  if (pages[0]) addUsedNames(names, writtenByWorker(pages[0].kind));
  const step = Math.max(1, pages.length / readOfKind);
  for (let at = 0; at < pages.length; at += step) {
    const page = pages[Math.floor(at)];
    if (page) addUsedNames(names, readFileSync(path.join(outDir, page.file), 'latin1'));
  }
  return names;
}

/** What the service worker writes into a page before the application is at work. */
function writtenByWorker(kind: string): string {
  const link = { path: '/', title: '' };
  const list = kind === 'offline' ? offlineContent({ baseUrl: '/', wanted: '/', indexes: [{ ...link, path: '/search/' }], visited: [link] }) : '';
  return insertCopyNote('<div id="__docusaurus">', 'offline', new Date(0)) + list;
}
