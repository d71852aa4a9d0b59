import type { Catalog } from '../../../catalog/catalog';
import { eachBuilder } from '../../../catalog/pages/buildPages';
import { createPageFiler, type FiledPage } from '../publishedPage';

/** Where the threads that draw one site meet. */
export interface SharedDrawing {
  /** The folder in which they keep the pages. */
  folder: string;
  /** How many pages have been taken by one or another, in its first number. */
  taken: Int32Array;
}

/** Pages by their place in the order of all. */
export type Share = [position: number, page: FiledPage][];

/** Pages that a thread takes at a time: about those of one provider, which say the same, and few enough that all threads end together. */
const pagesAtATime = 20;

/** Draws what no other thread has taken, until nothing is left, and keeps it as files. */
export function drawShare(catalog: Catalog, { folder, taken }: SharedDrawing): Share {
  const builders = [...eachBuilder(catalog)];
  const file = createPageFiler(folder, catalog.site);
  const share: Share = [];
  for (;;) {
    const start = Atomics.add(taken, 0, pagesAtATime);
    if (start >= builders.length) return share;
    for (const [offset, build] of builders.slice(start, start + pagesAtATime).entries()) share.push([start + offset, file(build())]);
  }
}
