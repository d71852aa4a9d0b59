import { galleryPath } from '../../catalog/permalinks';
import { assertFiles } from './checkFiles';
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
import { type BuiltSearchIndex, toSearchIndexFiles } from './searchIndex';
import { buildPageTwins, buildTwins } from './twins/buildTwins';
import type { ExtraFiles } from './types';
import type { FileOfParts, SiteFile } from './writeFiles';

/** A site whose search index is still being built. */
interface SiteToKeep extends Site {
  searchIndex: Promise<BuiltSearchIndex>;
}

/**
 * Makes every file that stands beside the drawn pages and does not depend on what stands in them, and keeps them until the pages are drawn: what they are
 * made from can be let go of.
 * @param title of the site
 * @throws Error where one file of the site would take the place of another
 */
export async function keepExtraFiles(site: SiteToKeep, folder: string, title: string): Promise<ExtraFiles> {
  const smallPages = buildSmallPages(site);
  const files = [...smallPages.flat(), ...listFiles(site, title)];
  const kept = keepFiles(folder, files);
  const hosting = buildHosting(site.catalog.site, createCodeRegister().all());
  assertFiles([...listPageFiles(site), ...files, ...toSearchIndexFiles(await site.searchIndex), ...hosting]);
  return { kept, samples: smallPages.flatMap(([first]) => first?.content ?? []) };
}

/** A small page at every address that leads to another, by sort. */
function buildSmallPages({ addresses, catalog }: Site): SiteFile[][] {
  return [buildRedirectPages(addresses, catalog.site), buildConditionPages(catalog)].map(protectPages);
}

function listFiles(site: Site, title: string): (SiteFile | FileOfParts)[] {
  const { addresses, catalog } = site;
  return [buildOpenSearch(catalog.site), buildManifest(title), ...buildHostRules(addresses, catalog.site), ...buildTwins(site)];
}

/** The files of the drawn pages and their twins. */
function listPageFiles(site: Site): Pick<SiteFile, 'path'>[] {
  const pages = [...site.pages, ...site.guides, { path: galleryPath }];
  return [...pages.map((page) => ({ path: toPageFileName(page.path) })), ...buildPageTwins(site)];
}
