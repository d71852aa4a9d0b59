import { PerfLogger } from '@docusaurus/logger';
import type { LedgerLine } from '../../../data/ledger';
import { DataError } from '../../../data/problems';
import type { Addressable } from '../../catalog/addresses/addressBook';
import { type Addresses, createAddresses } from '../../catalog/addresses/createAddresses';
import { movedFragmentsByPath, withMovedFragments } from '../../catalog/addresses/movedFragments';
import type { Catalog, CatalogSite } from '../../catalog/catalog';
import { createLookup } from '../../catalog/lookup/lookup';
import { type GalleryPage, galleryPage } from '../../catalog/pages/galleryPage';
import type { GuideSummary } from '../../catalog/search/searchDocument';
import { wholeSets } from '../../catalog/wholeSets';
import { inMemory, type Keepers } from './keepers';
import { loadCatalog } from './loadCatalog';
import { type Guide, loadGuides } from './loadGuides';
import { closeGaps } from './memory';
import type { PublishedPage } from './publishedPage';
import type { BuiltSearchIndex } from './searchIndex';

/** Where the parts of the site lie. */
export interface SiteFolders {
  data: string;
  guides: string;
}

/** Everything that is published, and its addresses. */
export interface Site {
  catalog: Catalog;
  pages: PublishedPage[];
  guides: Guide[];
  addresses: Addresses;
  ledger: LedgerLine[];
}

/** The same, and what only browsers read. */
export interface LoadedSite extends Site {
  /** None where the data hold nothing that could be shown. */
  gallery: GalleryPage | null;
  /** What the search field and the diagnosis load on first intent. Looked at last: a build makes it while it does something else. */
  searchIndex: Promise<BuiltSearchIndex>;
}

/** Loads the data anew, draws up every page and checks every address. @throws DataError with every mistake */
export async function loadSite(folders: SiteFolders, site: CatalogSite, keepers: Keepers = inMemory): Promise<LoadedSite> {
  const loaded = await loadUncheckedSite(folders, site, keepers);
  const { addresses, catalog, guides } = loaded;
  if (addresses.problems.length > 0) throw new DataError(addresses.problems);
  const searchIndex = keepers.index(createLookup(catalog), guides.map(summarise));
  searchIndex.catch(() => {});
  const moved = movedFragmentsByPath(addresses.redirects);
  const keep = keepers.again(site);
  const pages = loaded.pages.map((page) => {
    const own = moved.get(page.path);
    return own ? keep(withMovedFragments(page.read(), own)) : page;
  });
  keepers.tidyUp(pages);
  return { ...loaded, pages, searchIndex };
}

/** The same without the check of the addresses, for the command that writes the ledger. @throws DataError where the data are wrong. */
export async function loadUncheckedSite(folders: SiteFolders, site: CatalogSite, keepers: Keepers = inMemory): Promise<Site & Pick<LoadedSite, 'gallery'>> {
  const { catalog, gallery, ledger, redirects } = await begin(folders.data, site);
  closeGaps();
  const guides = await loadGuides(folders.guides);
  const pages = await PerfLogger.async('Draw pages', () => keepers.draw(catalog));
  const addresses = await PerfLogger.async('Check addresses', () => createAddresses({ catalog, places: placesOf(pages, guides), redirects, ledger }));
  return { catalog, pages, guides, addresses, ledger, gallery };
}

/** Loads the data. Gives on what is needed later alone, so that the rest of the data does not stay in memory beside the catalog. */
async function begin(dataFolder: string, site: CatalogSite) {
  const { catalog, data } = await PerfLogger.async('Load data', () => loadCatalog(dataFolder, site));
  const { ledger, redirects } = data;
  return { catalog, ledger, redirects, gallery: galleryPage(data, site) };
}

function summarise({ description, path, title }: Guide): GuideSummary {
  return { description, path, title };
}

function placesOf(pages: readonly PublishedPage[], guides: readonly Guide[]): Addressable[] {
  return [...pages, ...guides, ...wholeSets.map(({ path }) => ({ path, fragments: [] }))];
}
