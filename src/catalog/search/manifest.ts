import type { Parts } from './parts';

/** What a browser has to know to fetch the files of the search index; as long for one condition as for many. */
export interface SearchManifest {
  /** Stands in the names of all files and follows from their content, so that files of two releases never meet. */
  version: string;
  baseUrl: string;
  /** While developing nothing is written, so the files are here, by name. */
  files?: Record<string, Partial<Parts>>;
}
