import type { Totals } from '../../catalog/pages/homePage';
import type { Site } from './loadSite';
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

/** What the plugin loads: everything that is published, ready to be drawn and written. */
export interface CodebookContent extends Site {
  totals: Totals;
  /** What the search field and the diagnosis load on first intent. */
  searchIndex: BuiltSearchIndex;
  /** While developing: what is wrong with the data files, when the pages are those of the last good state. */
  problem?: string;
}
