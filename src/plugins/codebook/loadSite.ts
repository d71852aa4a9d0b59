import { PerfLogger } from '@docusaurus/logger';
import { DataError } from '../../../data/problems';
import type { Addressable } from '../../catalog/addresses/addressBook';
import { type Addresses, createAddresses } from '../../catalog/addresses/createAddresses';
import { movedFragmentsByPath, withMovedFragments } from '../../catalog/addresses/movedFragments';
import type { CatalogSite } from '../../catalog/catalog';
import { createLookup } from '../../catalog/lookup/lookup';
import type { GuideSummary } from '../../catalog/search/searchDocument';
import { wholeSets } from '../../catalog/wholeSets';
import { type JoinedSite, joinSite, type SiteFolders } from './joinSite';
import { inMemory, type Keepers } from './keepers';
import type { Guide } from './loadGuides';
import type { PublishedPage } from './publishedPage';
import type { BuiltSearchIndex } from './searchIndex';

/** Everything that is published, and its addresses. */
export interface Site extends Pick<JoinedSite, 'catalog' | 'guides' | 'ledger'> {
  pages: PublishedPage[];
  addresses: Addresses;
}

/** The same, and what only browsers read. */
export interface LoadedSite extends Site, Pick<JoinedSite, 'gallery'> {
  /** What the search field and the diagnosis load on first intent. Looked at last: a build makes it while it does something else. */
  searchIndex: Promise<BuiltSearchIndex>;
}

/** Loads the data anew, draws up every page and checks every address. @throws DataError with every mistake */
export async function loadSite(folders: SiteFolders, site: CatalogSite, keepers: Keepers = inMemory): Promise<LoadedSite> {
  const joined = await joinSite(folders, site);
  // First of all: it follows from the data alone, so that a helper can build it while the pages are drawn.
  const searchIndex = keepers.index(createLookup(joined.catalog), joined.guides.map(summarise));
  searchIndex.catch(() => {});
  const drawn = await drawSite(joined, keepers);
  if (drawn.addresses.problems.length > 0) throw new DataError(drawn.addresses.problems);
  return { ...drawn, pages: redrawMoved(drawn, keepers), searchIndex };
}

/** The same without the check of the addresses, for the command that writes the ledger. @throws DataError where the data are wrong. */
export async function loadUncheckedSite(folders: SiteFolders, site: CatalogSite): Promise<Site> {
  return drawSite(await joinSite(folders, site), inMemory);
}

async function drawSite({ catalog, gallery, guides, ledger, redirects }: JoinedSite, keepers: Keepers): Promise<Omit<LoadedSite, 'searchIndex'>> {
  const pages = await PerfLogger.async('Draw pages', () => keepers.draw(catalog));
  const addresses = await PerfLogger.async('Check addresses', () => createAddresses({ catalog, places: placesOf(pages, guides), redirects, ledger }));
  return { catalog, pages, guides, addresses, ledger, gallery };
}

/** Pages that say where their parts have moved to are known when all addresses are. */
function redrawMoved({ addresses, catalog, pages }: Site, keepers: Keepers): PublishedPage[] {
  const moved = movedFragmentsByPath(addresses.redirects);
  const keep = keepers.again(catalog.site);
  const redrawn = pages.map((page) => {
    const own = moved.get(page.path);
    return own ? keep(withMovedFragments(page.read(), own)) : page;
  });
  keepers.tidyUp(redrawn);
  return redrawn;
}

function summarise({ description, path, title }: Guide): GuideSummary {
  return { description, path, title };
}

function placesOf(pages: readonly PublishedPage[], guides: readonly Guide[]): Addressable[] {
  return [...pages, ...guides, ...wholeSets.map(({ path }) => ({ path, fragments: [] }))];
}
