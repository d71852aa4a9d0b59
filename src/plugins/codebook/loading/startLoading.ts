import path from 'node:path';
// Read here too, so that the library stays in memory: it has threads of its own, which crash where it is unloaded with the thread that reads data files.
import '@swc/core';
import { Tinypool } from 'tinypool';
import type { Loaded, LoadingTask } from './loadInThread';

/** Whether the site is built for publication. Docusaurus sets it by its command: `build`, or `start` while developing. */
export function isBuild(): boolean {
  return process.env.NODE_ENV === 'production';
}

/** What a build loads. @param siteDir the project's root */
export function toLoadingTask({ dataFolder, generatedFilesDir, site, siteDir, title }: BuiltSite): LoadingTask {
  const folders = { data: path.resolve(siteDir, dataFolder), guides: path.join(siteDir, 'docs') };
  return { folders, site, title, generatedFilesDir, siteDir };
}

/** A site, and where a build of it keeps what it makes. */
interface BuiltSite extends Omit<LoadingTask, 'folders'> {
  /** The folder of the data, from the project's root. */
  dataFolder: string;
}

/** What is being loaded, by task. */
type Loads = Map<string, Promise<Loaded>>;

declare global {
  /** Docusaurus loads the configuration and each plugin as modules of their own: no module's variable is common to them. */
  var codebookSites: Loads | undefined;
}

/**
 * Loads the site of a build in a thread of its own. The thread ends with it, and gives back all its memory: the joined data are needed no longer when
 * the bundler and the threads that render begin. Whoever asks for the same again gets the same: the configuration does so first, so that the site is
 * being loaded while Docusaurus loads its plugins.
 */
export function startLoading(task: LoadingTask): Promise<Loaded> {
  globalThis.codebookSites ??= new Map();
  const loads = globalThis.codebookSites;
  const key = JSON.stringify(task);
  const loading = loads.get(key) ?? load(task);
  loads.set(key, loading);
  // Looked at when Docusaurus asks for it.
  loading.catch(() => {});
  return loading;
}

async function load(task: LoadingTask): Promise<Loaded> {
  const filename = path.join(task.siteDir, 'src/plugins/codebook/loading/worker.mjs');
  const pool = new Tinypool({ filename, minThreads: 1, maxThreads: 1 });
  try {
    return await pool.run(task);
  } finally {
    await pool.destroy();
  }
}
