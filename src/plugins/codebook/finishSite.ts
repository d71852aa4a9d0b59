import path from 'node:path';
import logger, { PerfLogger } from '@docusaurus/logger';
import type { LoadContext } from '@docusaurus/types';
import { galleryPath } from '../../catalog/permalinks';
import { assertFiles } from './checkFiles';
import { toPageFileName } from './fileNames';
import { freeMemory } from './freeMemory';
import { buildHosting, protectFiles } from './hosting/buildHosting';
import type { AllowedCode } from './hosting/contentSecurityPolicy';
import { planPages } from './html/planPages';
import { buildIcons, buildManifest } from './icons';
import { moveNotFoundPage } from './notFound';
import { buildOffline } from './offline/buildOffline';
import { buildOpenSearch } from './openSearch';
import { openWorkers } from './pageWork/workers';
import { buildPictures } from './pictures/buildPictures';
import { pictureRequests } from './pictures/pictureRequests';
import { buildRedirects, sampleOf } from './redirects/buildRedirects';
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
export async function finishSite({ content, context, options, outDir }: DrawnSite): Promise<void> {
  await moveNotFoundPage(outDir);
  const redirects = buildRedirects(content);
  const workers = openWorkers(context.siteDir, content.pages.length);
  try {
    const { allowed, works } = await PerfLogger.async('Plan pages', () =>
      planPages(content, { outDir, generatedFilesDir: context.generatedFilesDir }, sampleOf(redirects), workers.chooseStyles),
    );
    freeMemory();
    const files = listFiles(content, context.siteConfig.title, redirects, allowed);
    await Promise.all([
      PerfLogger.async('Finish pages', () => workers.workOn(works)),
      PerfLogger.async('Write files', () => writeFiles(outDir, files, 'Files for programs and redirects')),
    ]);
  } finally {
    await workers.close();
  }
  await writeFiles(outDir, await buildIcons(context.siteDir));
  if (options.pictures) await writeFiles(outDir, await buildPictures(pictureRequests(content), { cacheFolder: path.join(context.siteDir, pictureCache) }));
  await writeFiles(outDir, await buildOffline({ ...context, outDir, isOn: options.serviceWorker }));
  reportLedger(content);
  logger.success(formatTotals(content.totals));
}

/** Every file beside the pages and what stands for each of them. @throws Error where one would take the place of another */
function listFiles(content: CodebookContent, title: string, redirects: readonly SiteFile[], allowed: AllowedCode): (SiteFile | FileOfParts)[] {
  const files = [
    ...[buildOpenSearch(content.catalog.site), buildManifest(title), ...buildHosting(content, allowed)],
    ...protectFiles(redirects, allowed),
    ...buildTwins(content),
    ...toSearchIndexFiles(content.searchIndex),
  ];
  const pages = [...content.pages, ...content.guides, { path: galleryPath }].map((page) => ({ path: toPageFileName(page.path) }));
  assertFiles([...pages, ...buildPageTwins(content), ...files]);
  return files;
}
