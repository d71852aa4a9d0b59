import path from 'node:path';
import { Tinypool } from 'tinypool';
import type { Lookup } from '../../../catalog/lookup/lookup';
import { toPortions } from '../portions';
import type { KeptIndex } from '../searchIndex';
import { createHelperTasks, type IndexTask, type KeptPages } from './helperTasks';

/** Who does what needs no joined data, for whoever has them. */
export interface Helper {
  /** Writes the Markdown of pages, at once or later; pages that it gets twice are written as they are then. */
  writeMarkdown(pages: KeptPages): void;
  /** Builds a search index and writes it, after all that it got before. */
  index(lookup: Lookup, task: Omit<IndexTask, 'lookup'>): Promise<KeptIndex>;
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
    index: (lookup, task) =>
      buildIndex({ addConditions: (json) => pool.run(json, { name: 'addConditions' }), index: (all) => pool.run(all, { name: 'index' }) }, lookup, task),
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
  return { writeMarkdown: tasks.writeMarkdown, index: (lookup, task) => buildIndex(tasks, lookup, task), finish: nothing, close: nothing };
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

/** A promise that may reject before it is looked at. */
function looked<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {});
  return promise;
}
