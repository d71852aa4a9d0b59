import type { Totals } from '../../catalog/pages/homePage';
import type { LoadedSite } from './loadSite';

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
export interface CodebookContent extends LoadedSite {
  totals: Totals;
  /** While developing: what is wrong with the data files, when the pages are those of the last good state. */
  problem?: string;
}
