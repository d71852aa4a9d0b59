import path from 'node:path';
import { Tinypool } from 'tinypool';
import type { KeptIndex } from '../searchIndex';
import { createHelperTasks, type IndexTask, type KeptPages } from './helperTasks';

/** Who does what needs no joined data, for whoever has them. */
export interface Helper {
  /** Writes the Markdown of pages, at once or later; pages that it gets twice are written as they are then. */
  writeMarkdown(pages: KeptPages): void;
  /** Builds a search index and writes it, after all that it got before. */
  index(task: IndexTask): Promise<KeptIndex>;
  /** Waits until all is done. @throws Error of the first that failed */
  finish(): Promise<void>;
  /** Lets it go, whatever it is at. */
  close(): Promise<void>;
}

/** Starts a thread that helps. It gets all that is asked of it at once, and does it in that order. @param siteDir the project's root */
export function startHelper(siteDir: string): Helper {
  const filename = path.join(siteDir, 'src/plugins/codebook/drawing/worker.mjs');
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: 1, concurrentTasksPerWorker: Number.MAX_SAFE_INTEGER });
  const written: Promise<void>[] = [];
  return {
    writeMarkdown: (pages) => {
      written.push(looked(pool.run(pages, { name: 'writeMarkdown' })));
    },
    index: (task) => pool.run(task, { name: 'index' }),
    async finish() {
      await Promise.all(written);
    },
    close: () => pool.destroy(),
  };
}

/** Does the same in the caller's own thread, at once: where there is little to do, a thread is not worth its start. */
export function helpMyself(): Helper {
  const tasks = createHelperTasks();
  const nothing = async () => {};
  return { writeMarkdown: tasks.writeMarkdown, index: async (task) => tasks.index(task), finish: nothing, close: nothing };
}

/** A promise that may reject before it is looked at. */
function looked<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {});
  return promise;
}
