import type { Lookup, LookupCondition } from '../../../catalog/lookup/lookup';
import type { AnyPage } from '../../../catalog/pages/buildPages';
import type { GuideSummary } from '../../../catalog/search/searchDocument';
import type { SiteAddress } from '../../../catalog/siteAddress';
import { createPageFiler, type PageSummary } from '../publishedPage';
import { buildSearchIndex, type KeptIndex, keepBelow, toKeptIndex } from '../searchIndex';

/** Pages that are to be written below a folder. Plain data, as all that is handed to a thread. */
export interface PagesToFile {
  folder: string;
  site: SiteAddress;
  /** The JSON of each. */
  pages: readonly string[];
}

/** What a search index is built from, and where it is kept. The conditions came before. */
export interface IndexTask {
  folder: string;
  lookup: Lookup;
  guides: readonly GuideSummary[];
}

/** Makes what can be asked of a helper. It remembers what many pages say. */
export function createHelperTasks() {
  const filers = new Map<string, ReturnType<typeof createPageFiler>>();
  const conditions: LookupCondition[] = [];
  const filerOf = (folder: string, site: SiteAddress) => {
    const file = filers.get(folder) ?? createPageFiler(folder, site);
    filers.set(folder, file);
    return file;
  };
  return {
    file({ folder, pages, site }: PagesToFile): PageSummary[] {
      const file = filerOf(folder, site);
      return pages.map((json) => file(readPage(json), json));
    },
    addConditions(json: string): void {
      const added: LookupCondition[] = JSON.parse(json);
      conditions.push(...added);
    },
    index({ folder, guides, lookup }: IndexTask): KeptIndex {
      return toKeptIndex(buildSearchIndex({ ...lookup, conditions: conditions.splice(0) }, guides, keepBelow(folder)));
    },
  };
}

/** A page that this build has drawn. */
function readPage(json: string): AnyPage {
  return JSON.parse(json);
}
