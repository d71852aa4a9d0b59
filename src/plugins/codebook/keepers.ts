import path from 'node:path';
import { eachPage } from '../../catalog/pages/buildPages';
import { type Drawing, startDrawing } from './drawing/startDrawing';
import type { LoadedCatalog } from './loadCatalog';
import { type KeepPage, keepInFolder, keepInMemory } from './publishedPage';
import { type BuiltSearchIndex, keepSearchIndex } from './searchIndex';

/** How what is made is kept until it is published. */
export interface Keepers {
  page: KeepPage;
  index: (index: BuiltSearchIndex) => BuiltSearchIndex;
  /** Begins to draw all pages, and keeps each. */
  draw: (loaded: LoadedCatalog) => Drawing;
}

/** Keeps all in memory: while developing, pages are few and change often. */
export const inMemory: Keepers = {
  page: keepInMemory,
  index: (index) => index,
  draw: ({ catalog }) => ({ finish: async () => Array.from(eachPage(catalog), keepInMemory), stop: async () => {} }),
};

/**
 * Keeps all in files below a folder.
 * @param siteDir the project's root, from which threads are started
 */
export function inFolder(folder: string, siteDir: string): Keepers {
  const pages = path.join(folder, 'codebook-pages');
  return {
    page: keepInFolder(pages),
    index: (index) => keepSearchIndex(index, path.join(folder, 'codebook-search')),
    draw: (loaded) => startDrawing(loaded, pages, siteDir),
  };
}
