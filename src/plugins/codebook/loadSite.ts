import { setImmediate } from 'node:timers/promises';
import type { LedgerLine } from '../../../data/ledger';
import { DataError } from '../../../data/problems';
import type { Addressable } from '../../catalog/addresses/addressBook';
import { type Addresses, createAddresses } from '../../catalog/addresses/createAddresses';
import { movedFragmentsByPath, withMovedFragments } from '../../catalog/addresses/movedFragments';
import type { Catalog, CatalogSite } from '../../catalog/catalog';
import { type AnyPage, eachPage } from '../../catalog/pages/buildPages';
import { wholeSets } from '../../catalog/wholeSets';
import { loadCatalog } from './loadCatalog';
import { type Guide, loadGuides } from './loadGuides';
import { type KeepPage, keepInMemory, type PublishedPage } from './publishedPage';

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

/** Loads the data anew, draws up every page and checks every address. @throws DataError with every mistake. */
export async function loadSite(folders: SiteFolders, site: CatalogSite, keep: KeepPage = keepInMemory): Promise<Site> {
  const loaded = await loadUncheckedSite(folders, site, keep);
  const { problems, redirects } = loaded.addresses;
  if (problems.length > 0) throw new DataError(problems);
  const moved = movedFragmentsByPath(redirects);
  const pages = loaded.pages.map((page) => {
    const own = moved.get(page.path);
    return own ? keep(withMovedFragments(page.read(), own)) : page;
  });
  return { ...loaded, pages };
}

/** The same without the check of the addresses, for the command that writes the ledger. @throws DataError where the data are wrong. */
export async function loadUncheckedSite(folders: SiteFolders, site: CatalogSite, keep: KeepPage = keepInMemory): Promise<Site> {
  const { catalog, data } = await loadCatalog(folders.data, site);
  const pages = await keepAll(eachPage(catalog), keep);
  const guides = await loadGuides(folders.guides);
  const addresses = createAddresses({ catalog, places: placesOf(pages, guides), redirects: data.redirects, ledger: data.ledger });
  return { catalog, pages, guides, addresses, ledger: data.ledger };
}

/** Between some pages others have their turn. */
async function keepAll(pages: Iterable<AnyPage>, keep: KeepPage): Promise<PublishedPage[]> {
  const kept: PublishedPage[] = [];
  for (const page of pages) {
    kept.push(keep(page));
    if (kept.length % 50 === 0) await setImmediate();
  }
  return kept;
}

function placesOf(pages: readonly PublishedPage[], guides: readonly Guide[]): Addressable[] {
  return [...pages, ...guides, ...wholeSets.map(({ path }) => ({ path, fragments: [] }))];
}
