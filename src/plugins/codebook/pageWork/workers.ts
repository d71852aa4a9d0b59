import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Tinypool } from 'tinypool';
import { chooseStyles, type KindStyles, type PagesToStyle } from '../html/stylesOfKind';
import { type KeptFiles, type PortionToPublish, publishPortion, wholeFolder } from '../keptFiles';
import { toPortions } from '../portions';
import { createProgress } from '../progress';
import { moveFileNow } from '../writeFiles';
import { type PageWork, workOnPages } from './workOnPages';

/** Who works on the drawn pages. */
export interface PageWorkers {
  /** Chooses the styles of pages that look alike. */
  chooseStyles(pages: PagesToStyle): Promise<KindStyles>;
  /** Does the work on all pages. */
  workOn(works: readonly PageWork[]): Promise<void>;
  /** Publishes files that were kept. */
  publish(outDir: string, kept: KeptFiles): Promise<void>;
  close(): Promise<void>;
}

/** What can be asked of a thread: the exports of `worker.mjs`. */
interface Tasks {
  chooseStyles(pages: PagesToStyle): Promise<KindStyles>;
  workOnPages(work: PageWork): Promise<void>;
  publishPortion(portion: PortionToPublish): Promise<void>;
}

/** From so many pages on, a thread is worth its start: it loads in the time of some hundred pages. */
const worthThreads = 600;

/** Pages that a thread gets at a time: few enough that all threads end together. */
const pagesAtATime = 100;

/** Starts as many threads as the machine has processors where there are many pages; else the work is done here. */
export function openWorkers(siteDir: string, pages: number): PageWorkers {
  const threads = availableParallelism();
  const filename = path.join(siteDir, 'src/plugins/codebook/pageWork/worker.mjs');
  const pool = pages >= worthThreads && threads > 1 ? new Tinypool({ filename, minThreads: threads, maxThreads: threads }) : null;
  const tasks = pool ? inThreads(pool) : here;
  return {
    chooseStyles: tasks.chooseStyles,
    workOn: (works) => workInPortions(works, tasks.workOnPages),
    publish: (outDir, kept) => publish(outDir, kept, tasks.publishPortion),
    close: async () => pool?.destroy(),
  };
}

const here: Tasks = { chooseStyles, workOnPages: async (work) => workOnPages(work), publishPortion: async (portion) => publishPortion(portion) };

function inThreads(pool: Tinypool): Tasks {
  return {
    chooseStyles: (pages) => pool.run(pages, { name: 'chooseStyles' }),
    workOnPages: (work) => pool.run(work, { name: 'workOnPages' }),
    publishPortion: (portion) => pool.run(portion, { name: 'publishPortion' }),
  };
}

async function workInPortions(works: readonly PageWork[], act: (work: PageWork) => Promise<void>): Promise<void> {
  const tasks = works.flatMap(toTasks);
  const progress = createProgress(
    'Pages',
    tasks.reduce((sum, { pages }) => sum + pages.length, 0),
  );
  await Promise.all(tasks.map((task) => act(task).then(() => progress.count(task.pages.length))));
  progress.end();
}

function toTasks(work: PageWork): PageWork[] {
  return toPortions(work.pages, pagesAtATime).map((pages) => ({ ...work, pages }));
}

async function publish(outDir: string, { count, folder, portions, whole }: KeptFiles, act: Tasks['publishPortion']): Promise<void> {
  const progress = createProgress('Other files published', count);
  const small = portions.map(({ files, name }) => act({ file: path.join(folder, name), outDir }).then(() => progress.count(files)));
  for (const name of whole) {
    moveFileNow(wholeFolder(folder), outDir, name);
    progress.count();
  }
  await Promise.all(small);
  progress.end();
}
