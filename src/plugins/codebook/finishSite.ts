import path from 'node:path';
import logger, { PerfLogger } from '@docusaurus/logger';
import type { LoadContext } from '@docusaurus/types';
import { buildHosting } from './hosting/buildHosting';
import { planPages } from './html/planPages';
import { buildIcons } from './icons';
import { freeMemory } from './memory';
import { moveNotFoundPage } from './notFound';
import { buildOffline } from './offline/buildOffline';
import { openWorkers, type PageWorkers } from './pageWork/workers';
import { buildPictures } from './pictures/buildPictures';
import { pictureRequests } from './pictures/pictureRequests';
import { reportLedger } from './reportLedger';
import { toSearchIndexFiles } from './searchIndex';
import { formatTotals } from './totals';
import type { CodebookContent, CodebookOptions } from './types';
import { writeFiles } from './writeFiles';

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
  // Before the pages are finished: they are drawn from the pages' JSON, which is published then.
  if (options.pictures) await writeFiles(outDir, await buildPictures(pictureRequests(content), { cacheFolder: path.join(context.siteDir, pictureCache) }));
  const workers = openWorkers(context.siteDir, content.pages.length);
  await writeAll(site, workers).finally(() => workers.close());
  await writeFiles(outDir, await buildIcons(context.siteDir));
  await writeFiles(outDir, await buildOffline({ ...context, outDir, isOn: options.serviceWorker }));
  reportLedger(content);
  logger.success(formatTotals(content.totals));
}

/** Finishes the pages, and writes all that stands beside them: small files are written while the styles of the pages are chosen. */
async function writeAll({ content, context, outDir }: DrawnSite, workers: PageWorkers): Promise<void> {
  const { kept, samples } = content.files;
  const [{ allowed, works }] = await Promise.all([
    PerfLogger.async('Plan pages', () => planPages(content, { outDir, generatedFilesDir: context.generatedFilesDir }, samples, workers.chooseStyles)),
    PerfLogger.async('Publish other files', () => workers.publish(outDir, kept)),
  ]);
  freeMemory();
  await Promise.all([
    PerfLogger.async('Finish pages', () => workers.workOn(works)),
    PerfLogger.async('Write files', () =>
      writeFiles(outDir, [...toSearchIndexFiles(content.searchIndex), ...buildHosting(content.site, allowed)], 'Files for search and hosts'),
    ),
  ]);
}
