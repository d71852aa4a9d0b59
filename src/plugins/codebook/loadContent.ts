import logger from '@docusaurus/logger';
import type { DocusaurusConfig } from '@docusaurus/types';
import { DataError } from '../../../data/problems';
import { createLookup } from '../../catalog/lookup/lookup';
import { countCatalog } from '../../catalog/pages/homePage';
import { freeMemory } from './freeMemory';
import { loadSite, type SiteFolders } from './loadSite';
import { keepInFolder, keepInMemory, pagesFolder } from './publishedPage';
import { buildSearchIndex } from './searchIndex';
import type { CodebookContent } from './types';

/**
 * Makes the plugin's loader. After a first success it survives mistakes in the data: it reports them and gives
 * the last good pages again, so that a person who edits keeps a working site. A build has no earlier success, so it stops.
 * @param generatedFilesDir where a build keeps the pages; they are kept in memory without it
 */
export function createContentLoader(
  { siteConfig, baseUrl, generatedFilesDir }: { siteConfig: Pick<DocusaurusConfig, 'url'>; baseUrl: string; generatedFilesDir?: string },
  folders: SiteFolders,
  editUrl: string,
) {
  const keep = generatedFilesDir === undefined ? keepInMemory : keepInFolder(pagesFolder(generatedFilesDir));
  let lastGood: CodebookContent | undefined;
  return async function loadContent(): Promise<CodebookContent> {
    try {
      const site = await loadSite(folders, { url: siteConfig.url, baseUrl, editUrl }, keep);
      lastGood = {
        ...site,
        totals: countCatalog(site.catalog),
        searchIndex: buildSearchIndex(
          createLookup(site.catalog),
          site.guides.map(({ description, path, title }) => ({ description, path, title })),
        ),
      };
      freeMemory();
      return lastGood;
    } catch (error) {
      if (!(error instanceof DataError) || !lastGood) throw error;
      logger.error(error.message);
      return { ...lastGood, problem: error.message };
    }
  };
}
