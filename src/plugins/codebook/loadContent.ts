import path from 'node:path';
import logger from '@docusaurus/logger';
import type { DocusaurusConfig } from '@docusaurus/types';
import { DataError } from '../../../data/problems';
import { createLookup } from '../../catalog/lookup/lookup';
import { countCatalog } from '../../catalog/pages/homePage';
import { freeMemory } from './freeMemory';
import { loadSite, type SiteFolders } from './loadSite';
import { type KeepPage, keepInFolder, keepInMemory } from './publishedPage';
import { type BuiltSearchIndex, buildSearchIndex, keepSearchIndex } from './searchIndex';
import type { CodebookContent } from './types';

/** How what is made is kept until it is published. */
interface Keepers {
  page: KeepPage;
  index: (index: BuiltSearchIndex) => BuiltSearchIndex;
}

const inMemory: Keepers = { page: keepInMemory, index: (index) => index };

function inFolder(folder: string): Keepers {
  return { page: keepInFolder(path.join(folder, 'codebook-pages')), index: (index) => keepSearchIndex(index, path.join(folder, 'codebook-search')) };
}

/**
 * Makes the plugin's loader. After a first success it survives mistakes in the data: it reports them and gives
 * the last good pages again, so that a person who edits keeps a working site. A build has no earlier success, so it stops.
 * @param generatedFilesDir where a build keeps pages and index; they are kept in memory without it
 */
export function createContentLoader(
  { siteConfig, baseUrl, generatedFilesDir }: { siteConfig: Pick<DocusaurusConfig, 'url'>; baseUrl: string; generatedFilesDir?: string },
  folders: SiteFolders,
  editUrl: string,
) {
  const keep = generatedFilesDir === undefined ? inMemory : inFolder(generatedFilesDir);
  let lastGood: CodebookContent | undefined;
  return async function loadContent(): Promise<CodebookContent> {
    try {
      const site = await loadSite(folders, { url: siteConfig.url, baseUrl, editUrl }, keep.page);
      const guides = site.guides.map(({ description, path: address, title }) => ({ description, path: address, title }));
      const searchIndex = keep.index(buildSearchIndex(createLookup(site.catalog), guides));
      lastGood = { ...site, totals: countCatalog(site.catalog), searchIndex };
      freeMemory();
      return lastGood;
    } catch (error) {
      if (!(error instanceof DataError) || !lastGood) throw error;
      logger.error(error.message);
      return { ...lastGood, problem: error.message };
    }
  };
}
