import path from 'node:path';
import { Tinypool } from 'tinypool';
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
  index(task: IndexTask): Promise<KeptIndex>;
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
    index: (task) => pool.run(task, { name: 'index' }),
    close: () => pool.destroy(),
  };
}

/** Does the same in the caller's own thread: where there is little to do, a thread is not worth its start. */
export function helpMyself(): Helper {
  const tasks = createHelperTasks();
  return { portionsAhead: 0, file: async (pages) => tasks.file(pages), index: async (task) => tasks.index(task), close: async () => {} };
}
