import path from 'node:path';
import { type AnyPage, eachPage } from '../../catalog/pages/buildPages';
import type { SiteAddress } from '../../catalog/siteAddress';
import { type Drawing, startDrawing } from './drawing/startDrawing';
import type { LoadedCatalog } from './loadCatalog';
import { createPageFiler, keepInMemory, openPage, type PublishedPage, pageFolder, removeOtherPages } from './publishedPage';
import { type BuiltSearchIndex, keepSearchIndex } from './searchIndex';

/** How what is made is kept until it is published. */
export interface Keepers {
  /** Makes what keeps pages as they were changed after they were drawn. */
  again: (site: SiteAddress) => (page: AnyPage) => PublishedPage;
  index: (index: BuiltSearchIndex) => BuiltSearchIndex;
  /** Begins to draw all pages, and keeps each. */
  draw: (loaded: LoadedCatalog) => Drawing;
  /** Lets go of all pages but these. */
  tidyUp: (pages: readonly PublishedPage[]) => void;
}

/** Keeps all in memory: while developing, pages are few and change often. */
export const inMemory: Keepers = {
  again: () => keepInMemory,
  index: (index) => index,
  draw: ({ catalog }) => ({ finish: async () => Array.from(eachPage(catalog), keepInMemory), stop: async () => {} }),
  tidyUp: () => {},
};

/**
 * Keeps all in files below a folder.
 * @param siteDir the project's root, from which threads are started
 */
export function inFolder(folder: string, siteDir: string): Keepers {
  const pages = pageFolder(folder);
  return {
    again: (site) => {
      const file = createPageFiler(pages, site);
      return (page) => openPage(file(page));
    },
    index: (index) => keepSearchIndex(index, path.join(folder, 'codebook-search')),
    draw: (loaded) => startDrawing(loaded, pages, siteDir),
    tidyUp: (kept) => removeOtherPages(pages, kept),
  };
}
