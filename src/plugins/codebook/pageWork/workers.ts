import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Tinypool } from 'tinypool';
import { startAhead } from '../../../../data/startAhead';
import { chooseStyles, type KindStyles, type PagesToStyle } from '../html/stylesOfKind';
import { createProgress } from '../progress';
import { type FilesToWrite, type SiteFile, writeFilesNow } from '../writeFiles';
import { type PageWork, workOnPages } from './workOnPages';

/** Who works on the drawn pages. */
export interface PageWorkers {
  /** Chooses the styles of pages that look alike. */
  chooseStyles(pages: PagesToStyle): Promise<KindStyles>;
  /** Does the work on all pages. */
  workOn(works: readonly PageWork[]): Promise<void>;
  /** Writes many small files below a folder; what they hold is made here. */
  write(folder: string, files: readonly SiteFile[], what: string): Promise<void>;
  close(): Promise<void>;
}

/** What can be asked of a thread: the exports of `worker.mjs`. */
interface Tasks {
  chooseStyles(pages: PagesToStyle): Promise<KindStyles>;
  workOnPages(work: PageWork): Promise<void>;
  writeFilesNow(files: FilesToWrite): Promise<void>;
}

/** From so many pages on, a thread is worth its start: it loads in the time of some hundred pages. */
const worthThreads = 600;

/** Pages that a thread gets at a time: few enough that all threads end together. */
const pagesAtATime = 100;

/** So many portions of small files wait for a thread: what they hold is in memory. */
const portionsAhead = 8;

/** Starts as many threads as the machine has processors where there are many pages; else the work is done here. */
export function openWorkers(siteDir: string, pages: number): PageWorkers {
  const threads = availableParallelism();
  const filename = path.join(siteDir, 'src/plugins/codebook/pageWork/worker.mjs');
  const pool = pages >= worthThreads && threads > 1 ? new Tinypool({ filename, minThreads: threads, maxThreads: threads }) : null;
  const tasks = pool ? inThreads(pool) : here;
  return {
    chooseStyles: tasks.chooseStyles,
    workOn: (works) => workInPortions(works, tasks.workOnPages),
    write: (folder, files, what) => writeInPortions(files, (portion) => tasks.writeFilesNow({ folder, files: portion }), what),
    close: async () => pool?.destroy(),
  };
}

const here: Tasks = { chooseStyles, workOnPages: async (work) => workOnPages(work), writeFilesNow: async (files) => writeFilesNow(files) };

function inThreads(pool: Tinypool): Tasks {
  return {
    chooseStyles: (pages) => pool.run(pages, { name: 'chooseStyles' }),
    workOnPages: (work) => pool.run(work, { name: 'workOnPages' }),
    writeFilesNow: (files) => pool.run(files, { name: 'writeFilesNow' }),
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
  return toPortions(work.pages).map((pages) => ({ ...work, pages }));
}

async function writeInPortions(files: readonly SiteFile[], write: (portion: SiteFile[]) => Promise<void>, what: string): Promise<void> {
  const progress = createProgress(what, files.length);
  const makeAndWrite = (portion: SiteFile[]) => write(portion.map(({ content, path: name }) => ({ path: name, content })));
  for (const { item, result } of startAhead(toPortions(files), makeAndWrite, portionsAhead)) {
    await result;
    progress.count(item.length);
  }
  progress.end();
}

function toPortions<Item>(items: readonly Item[]): Item[][] {
  const starts = Array.from({ length: Math.ceil(items.length / pagesAtATime) }, (_, index) => index * pagesAtATime);
  return starts.map((start) => items.slice(start, start + pagesAtATime));
}
