/** What the service worker knows of the release that it came with; written into `sw.js` at build. Its size does not grow with the number of pages. */
export interface OfflineManifest {
  /** Names the release: another when any of the files below changed. */
  release: string;
  /** Begins and ends with a slash. */
  baseUrl: string;
  /** The page that stands in for pages which were never visited. All addresses are paths with the base path. */
  offlinePage: string;
  /** Indexes to keep without a visit, where a connection is neither metered nor slow. */
  pages: readonly string[];
  /** Hashed files that the indexes need, in the order in which they are fetched. */
  files: readonly string[];
  /** Further hashed files of this release, and patterns of such (`filePattern.ts`): kept when met, fetched by nobody ahead. */
  otherFiles: readonly string[];
}

/** Hashed files: what stands at one of these addresses never changes. Without the base path. */
export const hashedFolders = ['/assets/', '/search-index/'] as const;

/** The page that stands in for pages which were never visited. */
export const offlinePath = '/offline/';
