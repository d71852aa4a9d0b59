import logger from '@docusaurus/logger';
import type { DocusaurusConfig, LoadContext } from '@docusaurus/types';
import { DataError } from '../../../data/problems';
import { countCatalog } from '../../catalog/pages/homePage';
import { freeMemory } from './freeMemory';
import { inFolder, inMemory } from './keepers';
import { loadSite, type SiteFolders } from './loadSite';
import type { CodebookContent } from './types';

/** The site for which is loaded. */
interface LoaderContext {
  siteConfig: Pick<DocusaurusConfig, 'url'>;
  baseUrl: string;
  /** Where a build keeps pages and index; they are kept in memory without it. */
  build?: Pick<LoadContext, 'generatedFilesDir' | 'siteDir'>;
}

/**
 * Makes the plugin's loader. After a first success it survives mistakes in the data: it reports them and gives
 * the last good pages again, so that a person who edits keeps a working site. A build has no earlier success, so it stops.
 */
export function createContentLoader({ siteConfig, baseUrl, build }: LoaderContext, folders: SiteFolders, editUrl: string) {
  const keepers = build ? inFolder(build.generatedFilesDir, build.siteDir) : inMemory;
  let lastGood: CodebookContent | undefined;
  return async function loadContent(): Promise<CodebookContent> {
    try {
      const site = await loadSite(folders, { url: siteConfig.url, baseUrl, editUrl }, keepers);
      keepers.tidyUp(site.pages);
      lastGood = { ...site, totals: countCatalog(site.catalog) };
      freeMemory();
      return lastGood;
    } catch (error) {
      if (!(error instanceof DataError) || !lastGood) throw error;
      logger.error(error.message);
      return { ...lastGood, problem: error.message };
    }
  };
}
