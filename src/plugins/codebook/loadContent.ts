import path from 'node:path';
import logger from '@docusaurus/logger';
import type { DocusaurusConfig } from '@docusaurus/types';
import { DataError } from '../../../data/problems';
import { createLookup } from '../../catalog/lookup/lookup';
import { countCatalog } from '../../catalog/pages/homePage';
import type { SiteAddress } from '../../catalog/siteAddress';
import { freeMemory } from './freeMemory';
import { loadSite, type SiteFolders } from './loadSite';
import { type MarkdownAhead, startMarkdown } from './pageWork/markdownAhead';
import { type KeepPage, keepInFolder, keepInMemory, type PublishedPage, pageFolder, removeOtherPages } from './publishedPage';
import { type BuiltSearchIndex, buildSearchIndex, keepSearchIndex } from './searchIndex';
import type { CodebookContent } from './types';

/** How what is made is kept until it is published. */
interface Keepers {
  page: KeepPage;
  index: (index: BuiltSearchIndex) => BuiltSearchIndex;
  /** Begins a load. */
  begin: (site: SiteAddress) => MarkdownAhead;
  /** Nothing else is kept after it. */
  tidyUp: (pages: readonly PublishedPage[]) => void;
}

/** Pages and index are kept in memory, and have no Markdown. */
const inMemory: Keepers = { page: keepInMemory, index: (index) => index, begin: () => ({ add: () => {}, end: async () => {} }), tidyUp: () => {} };

function inFolder(siteDir: string, generatedFilesDir: string): Keepers {
  const folder = pageFolder(generatedFilesDir);
  return {
    page: keepInFolder(folder),
    index: (index) => keepSearchIndex(index, path.join(generatedFilesDir, 'codebook-search')),
    begin: (site) => startMarkdown({ siteDir, folder, site }),
    tidyUp: (pages) => removeOtherPages(folder, pages),
  };
}

/** What a build is told beside the site: where the project is, and where to keep pages and index. */
interface BuildFolders {
  siteDir: string;
  generatedFilesDir: string;
}

/**
 * Makes the plugin's loader. After a first success it survives mistakes in the data: it reports them and gives
 * the last good pages again, so that a person who edits keeps a working site. A build has no earlier success, so it stops.
 * @param build for a build alone; otherwise pages and index are kept in memory
 */
export function createContentLoader(
  { siteConfig, baseUrl }: { siteConfig: Pick<DocusaurusConfig, 'url'>; baseUrl: string },
  folders: SiteFolders,
  editUrl: string,
  build?: BuildFolders,
) {
  const keep = build ? inFolder(build.siteDir, build.generatedFilesDir) : inMemory;
  let lastGood: CodebookContent | undefined;
  return async function loadContent(): Promise<CodebookContent> {
    try {
      const markdown = keep.begin({ url: siteConfig.url, baseUrl });
      const site = await loadSite(folders, { url: siteConfig.url, baseUrl, editUrl }, (page) => {
        const kept = keep.page(page);
        markdown.add(page.path);
        return kept;
      });
      const guides = site.guides.map(({ description, path: address, title }) => ({ description, path: address, title }));
      const searchIndex = keep.index(buildSearchIndex(createLookup(site.catalog), guides));
      await markdown.end();
      keep.tidyUp(site.pages);
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
