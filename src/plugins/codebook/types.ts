import type { Redirect } from '../../catalog/addresses/createAddresses';
import type { CatalogSite } from '../../catalog/catalog';
import type { GalleryPage } from '../../catalog/pages/galleryPage';
import type { Totals } from '../../catalog/pages/homePage';
import type { SidebarItem } from '../../catalog/sidebar';
import type { KeptFiles } from './keptFiles';
import type { Guide } from './loadGuides';
import type { PublishedPage } from './publishedPage';
import type { BuiltSearchIndex } from './searchIndex';

/** What the configuration says to the plugin. */
export interface CodebookOptions {
  /** Folder of the data, from the site's folder. */
  dataFolder: string;
  /** Whether to draw the pictures of link previews. */
  pictures: boolean;
  /** Whether the site keeps pages for use without a network; false removes the worker from devices that have it. */
  serviceWorker: boolean;
  /** Address below which the project's files can be edited; ends with a slash. */
  editUrl: string;
}

/** What the plugin loads: everything that is published, ready to be drawn and written. The catalog is no part of it: it is the largest thing in memory. */
export interface CodebookContent {
  site: CatalogSite;
  pages: PublishedPage[];
  guides: Guide[];
  /** None where the data hold nothing that could be shown. */
  gallery: GalleryPage | null;
  searchIndex: BuiltSearchIndex;
  /** The sidebar of a place that unfolds nothing. */
  sidebar: SidebarItem[];
  /** Addresses that moved, with what they lead to; none from a fragment. */
  moved: Redirect[];
  /** Addresses that the ledger does not protect yet. */
  unprotected: { count: number; first: string | null };
  totals: Totals;
  /** What a build writes beside the drawn pages; none while developing. */
  files: ExtraFiles;
  /** While developing: what is wrong with the data files, when the pages are those of the last good state. */
  problem?: string;
}

/** The files beside the drawn pages. */
export interface ExtraFiles {
  kept: KeptFiles;
  /** The HTML of small pages, one of each sort: what may run in them stands in the policies of hosts. */
  samples: string[];
}
