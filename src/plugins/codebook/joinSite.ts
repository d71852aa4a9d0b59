import { PerfLogger } from '@docusaurus/logger';
import type { LedgerLine } from '../../../data/ledger';
import type { RedirectData } from '../../../data/schema/redirect';
import type { Catalog, CatalogSite } from '../../catalog/catalog';
import { type GalleryPage, galleryPage } from '../../catalog/pages/galleryPage';
import { loadCatalog } from './loadCatalog';
import { type Guide, loadGuides } from './loadGuides';
import { closeGaps, growFreely } from './memory';

/** Where the parts of the site lie. */
export interface SiteFolders {
  data: string;
  guides: string;
}

/** What the pages of a site are drawn from. */
export interface JoinedSite {
  catalog: Catalog;
  guides: Guide[];
  ledger: LedgerLine[];
  redirects: RedirectData[];
  /** None where the data hold nothing that could be shown. */
  gallery: GalleryPage | null;
}

/** Loads the data anew and joins them, and loads the guides. @throws DataError where the data are wrong */
export async function joinSite(folders: SiteFolders, site: CatalogSite): Promise<JoinedSite> {
  const growAsBefore = growFreely();
  const joined = await joinData(folders.data, site).finally(growAsBefore);
  closeGaps();
  return { ...joined, guides: await loadGuides(folders.guides) };
}

/** Gives on what is needed later alone, so that the rest of the data does not stay in memory beside the catalog. */
async function joinData(dataFolder: string, site: CatalogSite): Promise<Omit<JoinedSite, 'guides'>> {
  const { catalog, data } = await PerfLogger.async('Load data', () => loadCatalog(dataFolder, site));
  const { ledger, redirects } = data;
  return { catalog, ledger, redirects, gallery: galleryPage(data, site) };
}
