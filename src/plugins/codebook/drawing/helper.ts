import path from 'node:path';
import { Tinypool } from 'tinypool';
import type { Lookup } from '../../../catalog/lookup/lookup';
import { toPortions } from '../portions';
import type { PageSummary } from '../publishedPage';
import type { KeptIndex } from '../searchIndex';
import { createHelperTasks, type IndexTask, type PagesToFile } from './helperTasks';

/** Who takes work from whoever draws the pages. */
export interface Helper {
  /** How many portions of pages may wait for it; none where it is the caller's own thread. */
  portionsAhead: number;
  /** Writes pages as files. */
  file(pages: PagesToFile): Promise<PageSummary[]>;
  /** Builds a search index and writes it. */
  index(lookup: Lookup, task: Omit<IndexTask, 'lookup'>): Promise<KeptIndex>;
  close(): Promise<void>;
}

/** So many portions keep a thread busy while the next is built. */
const portionsAhead = 8;

/** Starts a thread that helps. @param siteDir the project's root */
export function startHelper(siteDir: string): Helper {
  const filename = path.join(siteDir, 'src/plugins/codebook/drawing/worker.mjs');
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: 1, concurrentTasksPerWorker: portionsAhead });
  return {
    portionsAhead,
    file: (pages) => pool.run(pages, { name: 'file' }),
    index: (lookup, task) =>
      buildIndex({ addConditions: (json) => pool.run(json, { name: 'addConditions' }), index: (all) => pool.run(all, { name: 'index' }) }, lookup, task),
    close: () => pool.destroy(),
  };
}

/** Does the same in the caller's own thread: where there is little to do, a thread is not worth its start. */
export function helpMyself(): Helper {
  const tasks = createHelperTasks();
  return { portionsAhead: 0, file: async (pages) => tasks.file(pages), index: (lookup, task) => buildIndex(tasks, lookup, task), close: async () => {} };
}

/** Who builds an index, in another thread or in this. */
interface IndexBuilder {
  addConditions(json: string): Promise<void> | void;
  index(task: IndexTask): Promise<KeptIndex> | KeptIndex;
}

/** Conditions that are handed over at a time: copied as one they take as much memory as in both threads. */
const conditionsAtATime = 1000;

async function buildIndex(builder: IndexBuilder, lookup: Lookup, task: Omit<IndexTask, 'lookup'>): Promise<KeptIndex> {
  for (const portion of toPortions(lookup.conditions, conditionsAtATime)) await builder.addConditions(JSON.stringify(portion));
  return builder.index({ ...task, lookup: { ...lookup, conditions: [] } });
}
