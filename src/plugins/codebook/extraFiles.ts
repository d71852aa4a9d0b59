import { galleryPath } from '../../catalog/permalinks';
import { toPageFileName } from './fileNames';
import { buildHosting, protectPages } from './hosting/buildHosting';
import { createCodeRegister } from './hosting/codeRegister';
import { buildManifest } from './icons';
import { keepFiles } from './keptFiles';
import type { Site } from './loadSite';
import { buildOpenSearch } from './openSearch';
import { buildConditionPages } from './redirects/conditionPages';
import { buildHostRules } from './redirects/hostRules';
import { buildRedirectPages } from './redirects/redirectPages';
import { buildPageTwins, buildTwins } from './twins/buildTwins';
import type { ExtraFiles } from './types';
import type { FileOfParts, SiteFile } from './writeFiles';

/** What was made beside the drawn pages. */
interface MadeFiles extends ExtraFiles {
  /** Every file of the site, by its path below the output folder, but for those of the search index. */
  paths: string[];
}

/**
 * Makes every file that stands beside the drawn pages and does not depend on what stands in them, and keeps them until the pages are drawn: what they are
 * made from can be let go of.
 * @param title of the site
 */
export async function makeExtraFiles(site: Site, folder: string, title: string): Promise<MadeFiles> {
  const samples: string[] = [];
  const paths = listOtherPaths(site);
  const noting = function* () {
    for (const file of eachFile(site, title, samples)) {
      paths.push(file.path);
      yield file;
    }
  };
  return { kept: await keepFiles(folder, noting()), samples, paths };
}

/** One group of files after the other, so that not all of them are in memory. */
function* eachFile(site: Site, title: string, samples: string[]): Generator<SiteFile | FileOfParts> {
  const { addresses, catalog } = site;
  for (const build of [() => buildRedirectPages(addresses, catalog.site), () => buildConditionPages(catalog)]) {
    const smallPages = protectPages(build());
    samples.push(...smallPages.slice(0, 1).map(({ content }) => content));
    yield* smallPages;
  }
  yield* [buildOpenSearch(catalog.site), buildManifest(title), ...buildHostRules(addresses, catalog.site)];
  yield* buildTwins(site);
}

/** The files of the drawn pages, those of their twins, and those that depend on the pages. */
function listOtherPaths(site: Site): string[] {
  const pages = [...site.pages, ...site.guides, { path: galleryPath }];
  const later = [...buildPageTwins(site), ...buildHosting(site.catalog.site, createCodeRegister().all())];
  return [...pages.map((page) => toPageFileName(page.path)), ...later.map((file) => file.path)];
}
