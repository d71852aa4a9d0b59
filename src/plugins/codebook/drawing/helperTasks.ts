import type { Lookup, LookupCondition } from '../../../catalog/lookup/lookup';
import type { GuideSummary } from '../../../catalog/search/searchDocument';
import type { SiteAddress } from '../../../catalog/siteAddress';
import { createMarkdownFiler } from '../publishedPage';
import { buildSearchIndex, type KeptIndex, keepBelow, toKeptIndex } from '../searchIndex';

/** Pages that are kept as JSON files below a folder. Plain data, as all that is handed to a thread. */
export interface KeptPages {
  folder: string;
  site: SiteAddress;
  /** The path of each. */
  paths: readonly string[];
}

/** What a search index is built from, and where it is kept. The conditions came before. */
export interface IndexTask {
  folder: string;
  lookup: Lookup;
  guides: readonly GuideSummary[];
}

/** Makes what can be asked of a helper. It remembers what many pages say. */
export function createHelperTasks() {
  const filers = new Map<string, ReturnType<typeof createMarkdownFiler>>();
  const conditions: LookupCondition[] = [];
  const filerOf = (folder: string, site: SiteAddress) => {
    const file = filers.get(folder) ?? createMarkdownFiler(folder, site);
    filers.set(folder, file);
    return file;
  };
  return {
    writeMarkdown({ folder, paths, site }: KeptPages): void {
      paths.forEach(filerOf(folder, site));
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
