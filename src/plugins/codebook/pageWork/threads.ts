import path from 'node:path';
import { Tinypool } from 'tinypool';

/** From so many pages on, a thread is worth its start: it loads in the time of some hundred pages. */
export const worthThreads = 600;

/** Pages that a thread gets at a time: few enough that all threads end together. */
export const pagesAtATime = 100;

/** What threads can do, by the names in `worker.mjs`. */
type WorkName = 'workOnPages' | 'writeMarkdown';

/** Threads that wait for work. */
export interface Threads<Work> {
  /** Rejects with the error of the work. Work is begun in the order in which it is given. */
  run(work: Work): Promise<void>;
  stop(): Promise<void>;
}

/** Starts threads of the project at `siteDir`. */
export function startThreads<Work>(siteDir: string, name: WorkName, count: number): Threads<Work> {
  const filename = path.join(siteDir, 'src/plugins/codebook/pageWork/worker.mjs');
  const pool = new Tinypool({ filename, minThreads: count, maxThreads: count });
  return { run: (work) => pool.run(work, { name }), stop: () => pool.destroy() };
}
