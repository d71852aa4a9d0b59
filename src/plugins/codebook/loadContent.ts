import logger from '@docusaurus/logger';
import type { DocusaurusConfig } from '@docusaurus/types';
import { DataError } from '../../../data/problems';
import { withMovedFragments } from '../../catalog/addresses/movedFragments';
import { createLookup } from '../../catalog/lookup/lookup';
import { countCatalog } from '../../catalog/pages/homePage';
import { freeMemory } from './freeMemory';
import { loadSite, type SiteFolders } from './loadSite';
import { buildSearchIndex } from './searchIndex';
import type { CodebookContent } from './types';

/**
 * Makes the plugin's loader. After a first success it survives mistakes in the data: it reports them and gives
 * the last good pages again, so that a person who edits keeps a working site. A build has no earlier success, so it stops.
 */
export function createContentLoader(
  { siteConfig, baseUrl }: { siteConfig: Pick<DocusaurusConfig, 'url'>; baseUrl: string },
  folders: SiteFolders,
  editUrl: string,
) {
  let lastGood: CodebookContent | undefined;
  return async function loadContent(): Promise<CodebookContent> {
    try {
      const site = await loadSite(folders, { url: siteConfig.url, baseUrl, editUrl });
      lastGood = {
        ...site,
        pages: withMovedFragments(site.pages, site.addresses.redirects),
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
