import { PerfLogger } from '@docusaurus/logger';
import type { Catalog } from '../../catalog/catalog';
import type { Lookup } from '../../catalog/lookup/lookup';
import { type AnyPage, eachPage } from '../../catalog/pages/buildPages';
import type { GuideSummary } from '../../catalog/search/searchDocument';
import type { SiteAddress } from '../../catalog/siteAddress';
import { drawPages } from './drawing/drawPages';
import type { Helper } from './drawing/helper';
import { type IndexTask, toIndexTask } from './drawing/helperTasks';
import { keepAnew, keepInMemory, openPage, type PublishedPage, pageFolder, removeOtherPages } from './publishedPage';
import { type BuiltSearchIndex, buildSearchIndex, keptSearchIndex, searchFolder } from './searchIndex';

/** How what is made is kept until it is published. */
export interface Keepers {
  /** Draws all pages, and keeps each. */
  draw: (catalog: Catalog) => Promise<PublishedPage[]>;
  /** Makes what keeps pages as they were changed after they were drawn. */
  again: (site: SiteAddress) => (page: AnyPage) => PublishedPage;
  /** Builds the search index, and keeps it. */
  index: (lookup: Lookup, guides: readonly GuideSummary[]) => Promise<BuiltSearchIndex>;
  /** Lets go of all pages but these. */
  tidyUp: (pages: readonly PublishedPage[]) => void;
}

/** Keeps all in memory: while developing, pages are few and change often. */
export const inMemory: Keepers = {
  draw: async (catalog) => Array.from(eachPage(catalog), keepInMemory),
  again: () => keepInMemory,
  index: async (lookup, guides) => buildSearchIndex(lookup, guides),
  tidyUp: () => {},
};

/** Keeps all in files below a folder. */
export function inFolder(folder: string, helper: Helper): Keepers {
  const pages = pageFolder(folder);
  const index = searchFolder(folder);
  const build = async (task: IndexTask) => keptSearchIndex(await PerfLogger.async('Build search index', () => helper.index(task)), index);
  return {
    draw: async (catalog) => (await drawPages(catalog, pages, helper)).map((summary) => openPage(pages, summary)),
    again: (site) => (page) => {
      const summary = keepAnew(pages, page);
      helper.writeMarkdown({ folder: pages, site, paths: [page.path] });
      return openPage(pages, summary);
    },
    // Not async: what waits holds all that it was given.
    index: (lookup, guides) => build(toIndexTask(lookup, guides, index)),
    tidyUp: (kept) => removeOtherPages(pages, kept),
  };
}
