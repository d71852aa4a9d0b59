import path from 'node:path';
import { Tinypool } from 'tinypool';
import { openPage, pageFolder } from '../publishedPage';
import { keptSearchIndex, searchFolder } from '../searchIndex';
import type { CodebookContent } from '../types';
import type { Loaded, LoadingTask } from './loadInThread';

declare global {
  /** Docusaurus loads the configuration and each plugin as modules of their own: no module's variable is common to them. */
  var codebookLoad: Promise<CodebookContent> | undefined;
}

/**
 * Loads the site of a build in a thread of its own. The thread ends with it, and gives back all its memory: the joined data are needed no longer when
 * the bundler and the threads that render begin. What is loaded is also the value of `codebookLoad`.
 */
export function startLoading(task: LoadingTask): Promise<CodebookContent> {
  const loading = load(task);
  // Looked at when Docusaurus asks for it.
  loading.catch(() => {});
  globalThis.codebookLoad = loading;
  return loading;
}

async function load(task: LoadingTask): Promise<CodebookContent> {
  const filename = path.join(task.siteDir, 'src/plugins/codebook/loading/worker.mjs');
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: 1 });
  try {
    return open(await pool.run(task), task.generatedFilesDir);
  } finally {
    await pool.destroy();
  }
}

function open({ pages, searchIndex, ...content }: Loaded, generatedFilesDir: string): CodebookContent {
  const folder = pageFolder(generatedFilesDir);
  return {
    ...content,
    pages: pages.map((summary) => openPage(folder, summary)),
    searchIndex: keptSearchIndex(searchIndex, searchFolder(generatedFilesDir)),
  };
}
