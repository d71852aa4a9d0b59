import { readFileSync } from 'node:fs';
import type { Lookup, LookupCondition } from '../../../catalog/lookup/lookup';
import type { GuideSummary } from '../../../catalog/search/searchDocument';
import type { SiteAddress } from '../../../catalog/siteAddress';
import { freeMemory } from '../memory';
import { toPortions } from '../portions';
import { createMarkdownFiler } from '../publishedPage';
import { buildSearchIndex, type KeptIndex, keepBelow, toKeptIndex } from '../searchIndex';
import { writeFileNow } from '../writeFiles';

/** Pages that are kept as JSON files below a folder. Plain data, as all that is handed to a thread. */
export interface KeptPages {
  folder: string;
  site: SiteAddress;
  /** The path of each. */
  paths: readonly string[];
}

/** What a search index is built from, and where it is kept. */
export interface IndexTask {
  folder: string;
  /** Without its conditions. */
  lookup: Lookup;
  /** Files with the conditions, each a JSON list. */
  conditions: readonly string[];
  guides: readonly GuideSummary[];
}

/** Conditions that are kept in one file: all in one would be as large as they are in memory. */
const conditionsOfFile = 1000;

/** Keeps what an index is built from, so that nobody has to hold the conditions until it is built. */
export function toIndexTask(lookup: Lookup, guides: readonly GuideSummary[], folder: string): IndexTask {
  const conditions = toPortions(lookup.conditions, conditionsOfFile).map((portion, position) =>
    writeFileNow(folder, { path: `conditions-${position}.json`, content: JSON.stringify(portion) }),
  );
  return { folder, guides, conditions, lookup: { ...lookup, conditions: [] } };
}

/** Makes what can be asked of a helper. It remembers what many pages say. */
export function createHelperTasks() {
  const filers = new Map<string, ReturnType<typeof createMarkdownFiler>>();
  const filerOf = (folder: string, site: SiteAddress) => {
    const file = filers.get(folder) ?? createMarkdownFiler(folder, site);
    filers.set(folder, file);
    return file;
  };
  return {
    writeMarkdown({ folder, paths, site }: KeptPages): void {
      paths.forEach(filerOf(folder, site));
    },
    index(task: IndexTask): KeptIndex {
      const kept = buildIndex(task);
      // It took more than all that follows, beside a thread that holds all data.
      freeMemory();
      return kept;
    },
  };
}

function buildIndex({ conditions, folder, guides, lookup }: IndexTask): KeptIndex {
  return toKeptIndex(buildSearchIndex({ ...lookup, conditions: conditions.flatMap(readConditions) }, guides, keepBelow(folder)));
}

/** Conditions that this build has kept. */
function readConditions(file: string): LookupCondition[] {
  return JSON.parse(readFileSync(file, 'utf8'));
}
