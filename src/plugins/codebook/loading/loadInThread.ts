import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { PerfLogger } from '@docusaurus/logger';
import type { CatalogSite } from '../../../catalog/catalog';
import { assertFiles } from '../checkFiles';
import { helpMyself, startHelper } from '../drawing/helper';
import { makeExtraFiles } from '../extraFiles';
import type { SiteFolders } from '../joinSite';
import { inFolder, type Keepers } from '../keepers';
import { type LoadedSite, loadSite } from '../loadSite';
import { growSlowly } from '../memory';
import { type PageSummary, summaryOf } from '../publishedPage';
import { type KeptIndex, toKeptIndex, toSearchIndexFiles } from '../searchIndex';
import { toContent } from '../toContent';
import type { CodebookContent } from '../types';

/** What a build loads. Plain data, as all that is handed to a thread. */
export interface LoadingTask {
  folders: SiteFolders;
  site: CatalogSite;
  /** The title of the site. */
  title: string;
  /** Where a build keeps what it makes until it is published. */
  generatedFilesDir: string;
  /** The project's root, from which threads are started. */
  siteDir: string;
}

/** What has been loaded, as plain data: the pages and the search index are read from their files. */
export interface Loaded extends Omit<CodebookContent, 'pages' | 'problem' | 'searchIndex'> {
  pages: PageSummary[];
  searchIndex: KeptIndex;
}

/** From so many providers on, a second thread is worth its start and the memory that it takes. */
const worthHelper = 40;

/**
 * Loads and draws up the whole site, and keeps it below a folder.
 * @throws Error with every mistake in the data, or where one file of the site would take the place of another
 */
export async function loadInThread(task: LoadingTask): Promise<Loaded> {
  const isWorth = availableParallelism() > 1 && (await countProviders(task.folders.data)) >= worthHelper;
  const helper = isWorth ? startHelper(task.siteDir) : helpMyself();
  try {
    const { content, paths, ...made } = await makeSite(task, inFolder(task.generatedFilesDir, helper));
    const searchIndex = await made.searchIndex;
    await helper.finish();
    assertFiles([...paths, ...toSearchIndexFiles(searchIndex).map((file) => file.path)]);
    return { ...content, pages: content.pages.map(summaryOf), searchIndex: toKeptIndex(searchIndex) };
  } finally {
    await helper.close();
  }
}

/** What is made of a site, without what it is made of. */
interface MadeSite extends Pick<LoadedSite, 'searchIndex'> {
  content: Omit<CodebookContent, 'searchIndex'>;
  /** Every file, but for those of the search index. */
  paths: string[];
}

/** Makes all that is published. The catalog is let go of with its return. */
async function makeSite({ folders, generatedFilesDir, site, title }: LoadingTask, keepers: Keepers): Promise<MadeSite> {
  const { searchIndex, ...loaded } = await loadSite(folders, site, keepers);
  const growAsBefore = growSlowly();
  const folder = path.join(generatedFilesDir, 'codebook-files');
  const { paths, ...files } = await PerfLogger.async('Make other files', () => makeExtraFiles(loaded, folder, title)).finally(growAsBefore);
  return { content: toContent(loaded, files), paths, searchIndex };
}

/** Whether the folder can be read is told by whoever reads the data. */
async function countProviders(dataFolder: string): Promise<number> {
  return readdir(path.join(dataFolder, 'providers')).then(
    (names) => names.length,
    () => 0,
  );
}
