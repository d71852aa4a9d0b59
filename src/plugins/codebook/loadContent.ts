import logger from '@docusaurus/logger';
import { DataError } from '../../../data/problems';
import type { CatalogSite } from '../../catalog/catalog';
import type { SiteFolders } from './joinSite';
import { loadSite } from './loadSite';
import { toContent } from './toContent';
import type { CodebookContent, ExtraFiles } from './types';

const noFiles: ExtraFiles = { kept: { folder: '', count: 0, portions: [], whole: [] }, samples: [] };

/**
 * Makes what loads the site while developing. After a first success it survives mistakes in the data: it reports them and gives the last good pages
 * again, so that a person who edits keeps a working site.
 */
export function createContentLoader(folders: SiteFolders, site: CatalogSite): () => Promise<CodebookContent> {
  let lastGood: CodebookContent | undefined;
  return async function loadContent() {
    try {
      const loaded = await loadSite(folders, site);
      lastGood = { ...toContent(loaded, noFiles), searchIndex: await loaded.searchIndex };
      return lastGood;
    } catch (error) {
      if (!(error instanceof DataError) || !lastGood) throw error;
      logger.error(error.message);
      return { ...lastGood, problem: error.message };
    }
  };
}
