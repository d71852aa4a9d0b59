import { setImmediate } from 'node:timers/promises';
import type { Catalog } from '../../../catalog/catalog';
import { eachBuilder } from '../../../catalog/pages/buildPages';
import { toPortions } from '../portions';
import { createProgress } from '../progress';
import { createJsonFiler, type PageSummary } from '../publishedPage';
import type { Helper } from './helper';

/** Pages that are handed over at a time. */
const pagesAtATime = 20;

/**
 * Builds all pages and keeps them below a folder, where the helper writes their Markdown beside them.
 * @returns what is known of each, in the order of the pages
 */
export async function drawPages(catalog: Catalog, folder: string, helper: Helper): Promise<PageSummary[]> {
  const keep = createJsonFiler(folder);
  // The last first: among them are those that name all that there is, which take most memory, and now the least is held.
  const builders = [...eachBuilder(catalog)].reverse();
  const progress = createProgress('Pages drawn up', builders.length);
  const summaries: PageSummary[] = [];
  for (const portion of toPortions(builders, pagesAtATime)) {
    const drawn = portion.map((build) => keep(build()));
    helper.writeMarkdown({ folder, site: catalog.site, paths: drawn.map((page) => page.path) });
    summaries.push(...drawn);
    progress.count(drawn.length);
    // Others have their turn in between.
    await setImmediate();
  }
  progress.end();
  return summaries.reverse();
}
