import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { PerfLogger } from '@docusaurus/logger';
import type { CatalogSite } from '../../../catalog/catalog';
import { helpMyself, startHelper } from '../drawing/helper';
import { keepExtraFiles } from '../extraFiles';
import { inFolder } from '../keepers';
import { loadSite, type SiteFolders } from '../loadSite';
import { type PageSummary, summaryOf } from '../publishedPage';
import type { KeptIndex } from '../searchIndex';
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

/** Loads and draws up the whole site, and keeps it below a folder. @throws Error with every mistake in the data */
export async function loadInThread({ folders, generatedFilesDir, site, siteDir, title }: LoadingTask): Promise<Loaded> {
  const helper = (await countProviders(folders.data)) >= worthHelper ? startHelper(siteDir) : helpMyself();
  try {
    const loaded = await loadSite(folders, site, inFolder(generatedFilesDir, helper));
    const folder = path.join(generatedFilesDir, 'codebook-files');
    const files = await PerfLogger.async('Make other files', () => keepExtraFiles(loaded, folder, title));
    const { pages, searchIndex, ...content } = await toContent(loaded, files);
    return { ...content, pages: pages.map(summaryOf), searchIndex: { version: searchIndex.version, names: searchIndex.files.map(({ name }) => name) } };
  } finally {
    await helper.close();
  }
}

/** Whether the folder can be read is told by whoever reads the data. */
async function countProviders(dataFolder: string): Promise<number> {
  return readdir(path.join(dataFolder, 'providers')).then(
    (names) => names.length,
    () => 0,
  );
}
