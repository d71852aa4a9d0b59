import { availableParallelism } from 'node:os';
import { createProgress } from '../progress';
import { pagesAtATime, startThreads, worthThreads } from './threads';
import { type PageWork, workOnPages } from './workOnPages';

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
  const threads = startThreads<PageWork>(siteDir, 'workOnPages', Math.min(availableParallelism(), tasks.length));
  try {
    await Promise.all(tasks.map((task) => threads.run(task).then(() => onDone(task))));
  } finally {
    await threads.stop();
  }
}

function toTasks(work: PageWork): PageWork[] {
  const tasks: PageWork[] = [];
  for (let at = 0; at < work.pages.length; at += pagesAtATime) tasks.push({ ...work, pages: work.pages.slice(at, at + pagesAtATime) });
  return tasks;
}
