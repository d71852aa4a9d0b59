import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Tinypool } from 'tinypool';
import { createProgress } from '../progress';
import { type PageWork, workOnPages } from './workOnPages';

/** From so many pages on, a thread is worth its start: it loads in the time of some hundred pages. */
const worthThreads = 600;

/** Pages that a thread gets at a time: few enough that all threads end together. */
const pagesAtATime = 100;

/** Does the work on all pages, in as many threads as the machine has processors where there are many pages. */
export async function workOnAllPages(siteDir: string, works: readonly PageWork[]): Promise<void> {
  const tasks = works.flatMap(toTasks);
  const count = tasks.reduce((sum, { pages }) => sum + pages.length, 0);
  const progress = createProgress('Pages', count);
  const tell = ({ pages }: PageWork) => progress.count(pages.length);
  if (count < worthThreads || availableParallelism() === 1) workHere(tasks, tell);
  else await inThreads(siteDir, tasks, tell);
  progress.end();
}

function workHere(tasks: readonly PageWork[], onDone: (task: PageWork) => void): void {
  for (const task of tasks) {
    workOnPages(task);
    onDone(task);
  }
}

async function inThreads(siteDir: string, tasks: readonly PageWork[], onDone: (task: PageWork) => void): Promise<void> {
  const filename = path.join(siteDir, 'src/plugins/codebook/pageWork/worker.mjs');
  const threads = Math.min(availableParallelism(), tasks.length);
  const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads });
  try {
    await Promise.all(tasks.map((task) => pool.run(task).then(() => onDone(task))));
  } finally {
    await pool.destroy();
  }
}

function toTasks(work: PageWork): PageWork[] {
  const tasks: PageWork[] = [];
  for (let at = 0; at < work.pages.length; at += pagesAtATime) tasks.push({ ...work, pages: work.pages.slice(at, at + pagesAtATime) });
  return tasks;
}
