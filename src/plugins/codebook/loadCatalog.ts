import type { CodebookData } from '../../../data/codebookData';
import { loadData } from '../../../data/loadData';
import type { Catalog, CatalogSite } from '../../catalog/catalog';
import { createCatalog } from '../../catalog/createCatalog';
import { stampOf } from './fileStamp';

/** The data, and what follows from them. */
export interface LoadedCatalog {
  data: CodebookData;
  catalog: Catalog;
}

/** What is being loaded, by folder and site. */
type Loads = Map<string, Promise<LoadedCatalog>>;

declare global {
  /** Docusaurus loads the configuration and each plugin as modules of their own: no module's variable is common to them. */
  var codebookLoads: Loads | undefined;
}

/**
 * Loads the data anew and joins them. Whoever asks while they are being loaded gets the same: the pages and the sidebar of the guides are loaded at
 * the same time. So a file that is saved meanwhile is read too: who asks because of it would get the files as they were.
 * @throws DataError with every mistake
 */
export function loadCatalog(dataFolder: string, site: CatalogSite): Promise<LoadedCatalog> {
  globalThis.codebookLoads ??= new Map();
  const loads = globalThis.codebookLoads;
  const key = JSON.stringify([dataFolder, site]);
  const load = loads.get(key) ?? loadUnchanged(dataFolder, site).finally(() => loads.delete(key));
  loads.set(key, load);
  return load;
}

/** Loads the data until no file was saved in the meantime, whatever came of it before: an editor leaves a file empty for a moment. */
async function loadUnchanged(dataFolder: string, site: CatalogSite): Promise<LoadedCatalog> {
  const stamp = await stampOf(dataFolder);
  const load = loadAnew(dataFolder, site);
  await load.catch(() => {});
  return (await stampOf(dataFolder)) === stamp ? load : loadUnchanged(dataFolder, site);
}

async function loadAnew(dataFolder: string, site: CatalogSite): Promise<LoadedCatalog> {
  const data = await loadData(dataFolder);
  return { data, catalog: createCatalog(data, site) };
}
