import { setImmediate } from 'node:timers/promises';
import type { Catalog } from '../../../catalog/catalog';
import { eachBuilder } from '../../../catalog/pages/buildPages';
import { toPortions } from '../portions';
import { createProgress } from '../progress';
import { createPageFiler, type PageSummary } from '../publishedPage';
import type { Helper } from './helper';

/** Pages that are built at a time: enough that handing them over is little beside writing them. */
const pagesAtATime = 20;

/** Characters of which a portion is not copied: a page of all identifiers grows with the site. */
const largePortion = 10_000_000;

/**
 * Builds all pages and has them written below a folder. The helper writes as much as it can; what would have to wait for it is written here, so that
 * both end together.
 * @returns what is known of each, in the order of the pages
 */
export async function drawPages(catalog: Catalog, folder: string, helper: Helper): Promise<PageSummary[]> {
  const file = createPageFiler(folder, catalog.site);
  const written: (PageSummary[] | Promise<PageSummary[]>)[] = [];
  const builders = [...eachBuilder(catalog)];
  const progress = createProgress('Pages drawn up', builders.length);
  let waiting = 0;
  const hand = async (pages: readonly string[]) => {
    waiting += 1;
    const summaries = await helper.file({ folder, site: catalog.site, pages });
    waiting -= 1;
    return summaries;
  };
  for (const portion of toPortions(builders, pagesAtATime)) {
    const pages = portion.map((build) => build());
    // As texts: to copy objects from one thread to another takes longer than to read them again, and what arrives is slow to work with.
    const texts = pages.map((page) => JSON.stringify(page));
    const isLarge = texts.reduce((sum, { length }) => sum + length, 0) > largePortion;
    written.push(!isLarge && waiting < helper.portionsAhead ? looked(hand(texts)) : pages.map((page, index) => file(page, texts[index])));
    progress.count(pages.length);
    // The helper's answers come in between.
    await setImmediate();
  }
  const summaries = (await Promise.all(written)).flat();
  progress.end();
  return summaries;
}

/** A promise that may reject before it is looked at. */
function looked<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => {});
  return promise;
}
