import type { LedgerLine } from '../../../data/ledger';
import { DataError } from '../../../data/problems';
import type { Addressable } from '../../catalog/addresses/addressBook';
import { type Addresses, createAddresses } from '../../catalog/addresses/createAddresses';
import type { Catalog, CatalogSite } from '../../catalog/catalog';
import { type AnyPage, buildPages } from '../../catalog/pages/buildPages';
import { wholeSets } from '../../catalog/wholeSets';
import { loadCatalog } from './loadCatalog';
import { type Guide, loadGuides } from './loadGuides';

/** Where the parts of the site lie. */
export interface SiteFolders {
  data: string;
  guides: string;
}

/** Everything that is published, and its addresses. */
export interface Site {
  catalog: Catalog;
  pages: AnyPage[];
  guides: Guide[];
  addresses: Addresses;
  ledger: LedgerLine[];
}

/** Loads the data anew, draws up every page and checks every address. @throws DataError with every mistake. */
export async function loadSite(folders: SiteFolders, site: CatalogSite): Promise<Site> {
  const loaded = await loadUncheckedSite(folders, site);
  if (loaded.addresses.problems.length > 0) throw new DataError(loaded.addresses.problems);
  return loaded;
}

/** The same without the check of the addresses, for the command that writes the ledger. @throws DataError where the data are wrong. */
export async function loadUncheckedSite(folders: SiteFolders, site: CatalogSite): Promise<Site> {
  const { catalog, data } = await loadCatalog(folders.data, site);
  const pages = buildPages(catalog);
  const guides = await loadGuides(folders.guides);
  const addresses = createAddresses({ catalog, places: placesOf(pages, guides), redirects: data.redirects, ledger: data.ledger });
  return { catalog, pages, guides, addresses, ledger: data.ledger };
}

function placesOf(pages: readonly AnyPage[], guides: readonly Guide[]): Addressable[] {
  return [
    ...pages.map(({ frame, path }) => ({ path, fragments: frame.sections.map(({ id }) => id) })),
    ...guides,
    ...wholeSets.map(({ path }) => ({ path, fragments: [] })),
  ];
}
