import path from 'node:path';
import logger, { PerfLogger } from '@docusaurus/logger';
import type { LoadContext } from '@docusaurus/types';
import { galleryPath } from '../../catalog/permalinks';
import { assertFiles } from './checkFiles';
import { toPageFileName } from './fileNames';
import { freeMemory } from './freeMemory';
import { buildHosting, protectPages } from './hosting/buildHosting';
import { planPages } from './html/planPages';
import { buildIcons, buildManifest } from './icons';
import { moveNotFoundPage } from './notFound';
import { buildOffline } from './offline/buildOffline';
import { buildOpenSearch } from './openSearch';
import { openWorkers, type PageWorkers } from './pageWork/workers';
import { buildPictures } from './pictures/buildPictures';
import { pictureRequests } from './pictures/pictureRequests';
import { buildHostRules } from './redirects/hostRules';
import { buildSmallPages } from './redirects/smallPages';
import { reportLedger } from './reportLedger';
import { toSearchIndexFiles } from './searchIndex';
import { formatTotals } from './totals';
import { buildPageTwins, buildTwins } from './twins/buildTwins';
import type { CodebookContent, CodebookOptions } from './types';
import { type FileOfParts, type SiteFile, writeFiles } from './writeFiles';

/** Pictures are kept from build to build, by their content. */
const pictureCache = 'node_modules/.cache/codebook/pictures';

/** What is finished, where it lies, and how. */
export interface DrawnSite {
  content: CodebookContent;
  context: LoadContext;
  outDir: string;
  options: CodebookOptions;
}

/** All that is left when Docusaurus has drawn the pages. `DOCUSAURUS_PERF_LOGGER=true` tells how long each step takes. */
export async function finishSite(site: DrawnSite): Promise<void> {
  const { content, context, options, outDir } = site;
  await moveNotFoundPage(outDir);
  const workers = openWorkers(context.siteDir, content.pages.length);
  await writeAll(site, workers).finally(() => workers.close());
  await writeFiles(outDir, await buildIcons(context.siteDir));
  if (options.pictures) await writeFiles(outDir, await buildPictures(pictureRequests(content), { cacheFolder: path.join(context.siteDir, pictureCache) }));
  await writeFiles(outDir, await buildOffline({ ...context, outDir, isOn: options.serviceWorker }));
  reportLedger(content);
  logger.success(formatTotals(content.totals));
}

/**
 * Finishes the pages, and writes all that stands beside them. Small pages are written while the styles of the others are chosen, so what is known by then
 * is checked before.
 * @throws Error where one file would take the place of another
 */
async function writeAll({ content, context, outDir }: DrawnSite, workers: PageWorkers): Promise<void> {
  const smallPages = protectPages(buildSmallPages(content));
  const files = listFiles(content, context.siteConfig.title);
  const known = [...listPageFiles(content), ...smallPages, ...files];
  assertFiles(known);
  const sample = smallPages.slice(0, 1).map((page) => page.content);
  const [{ allowed, works }] = await Promise.all([
    PerfLogger.async('Plan pages', () => planPages(content, { outDir, generatedFilesDir: context.generatedFilesDir }, sample, workers.chooseStyles)),
    PerfLogger.async('Write small pages', () => workers.write(outDir, smallPages, 'Pages that lead on')),
  ]);
  freeMemory();
  const hosting = buildHosting(content, allowed);
  assertFiles([...known, ...hosting]);
  await Promise.all([
    PerfLogger.async('Finish pages', () => workers.workOn(works)),
    PerfLogger.async('Write files', () => writeFiles(outDir, [...files, ...hosting], 'Files for programs and hosts')),
  ]);
}

/** The files of the drawn pages and their twins. */
function listPageFiles(content: CodebookContent): Pick<SiteFile, 'path'>[] {
  const pages = [...content.pages, ...content.guides, { path: galleryPath }];
  return [...pages.map((page) => ({ path: toPageFileName(page.path) })), ...buildPageTwins(content)];
}

/** Every file beside the pages that does not depend on what stands in them. */
function listFiles(content: CodebookContent, title: string): (SiteFile | FileOfParts)[] {
  const { addresses, catalog, searchIndex } = content;
  return [
    ...[buildOpenSearch(catalog.site), buildManifest(title), ...buildHostRules(addresses, catalog.site)],
    ...buildTwins(content),
    ...toSearchIndexFiles(searchIndex),
  ];
}
