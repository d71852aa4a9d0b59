import type { AnyPage } from './buildPages';

/** A page and the fingerprint of its JSON file. */
interface LoadedPage {
  page: AnyPage;
  fingerprint: string;
}

/** What is known of the page at a path: the page; `missing` where there is none; `failed` where its data could not be had; undefined until asked for. */
export type KnownPage = LoadedPage | 'missing' | 'failed' | undefined;
