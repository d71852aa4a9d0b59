import path from 'node:path';
import logger from '@docusaurus/logger';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { galleryPath } from '../../catalog/permalinks';
import { buildStyledPages } from './buildStyledPages';
import { assertFiles } from './checkFiles';
import { configureBundler } from './configureBundler';
import { toPageFileName } from './fileNames';
import { buildGalleryRoutes } from './gallery';
import { buildIcons, buildManifest } from './icons';
import { createContentLoader } from './loadContent';
import { moveNotFoundPage, notFoundRoute } from './notFound';
import { buildOffline, registrationTags } from './offline/buildOffline';
import { offlineRoute } from './offline/offlinePage';
import { buildOpenSearch } from './openSearch';
import { validateOptions } from './options';
import { buildPictures } from './pictures/buildPictures';
import { pictureRequests } from './pictures/pictureRequests';
import { buildRedirects } from './redirects/buildRedirects';
import { reportLedger } from './reportLedger';
import { buildRoutes } from './routes';
import { formatTotals } from './totals';
import { buildTwins } from './twins/buildTwins';
import type { CodebookContent, CodebookOptions } from './types';
import { writeFiles } from './writeFiles';

/** Pictures are kept from build to build, by their content. */
const pictureCache = 'node_modules/.cache/codebook/pictures';

/** The Docusaurus plugin that draws every page of the catalog: wiring only. */
export default function codebookPlugin(context: LoadContext, options: CodebookOptions): Plugin<CodebookContent> {
  const dataFolder = path.resolve(context.siteDir, options.dataFolder);
  const guideFolder = path.resolve(context.siteDir, 'docs');
  const loadContent = createContentLoader(context, { data: dataFolder, guides: guideFolder }, options.editUrl);
  return {
    name: 'codebook',
    getPathsToWatch: () => [path.join(dataFolder, '**/*.{ts,txt}'), path.join(guideFolder, '*.md')],
    loadContent,
    async contentLoaded({ content, actions }) {
      for (const route of [...buildRoutes(content.pages, context.baseUrl), ...buildGalleryRoutes(content)]) actions.addRoute(route);
      actions.addRoute(notFoundRoute(context.baseUrl));
      actions.addRoute(offlineRoute(context.baseUrl));
      await actions.createData('search-index.json', JSON.stringify(content.searchIndex));
      if (content.problem) actions.setGlobalData({ problem: content.problem });
    },
    configureWebpack: configureBundler,
    injectHtmlTags: () => ({ postBodyTags: registrationTags(context.baseUrl, options.serviceWorker) }),
    getClientModules: () => (options.serviceWorker ? ['../../components/offline/clientModule'] : []),
    async postBuild({ content, outDir }) {
      await moveNotFoundPage(outDir);
      await writeFiles(outDir, await buildStyledPages(content, outDir, context.generatedFilesDir));
      const files = [buildOpenSearch(content.catalog.site), buildManifest(context.siteConfig.title), ...buildRedirects(content), ...buildTwins(content)];
      assertFiles([...content.pages, ...content.guides, { path: galleryPath }].map((page) => ({ path: toPageFileName(page.path) })).concat(files));
      await writeFiles(outDir, files);
      await writeFiles(outDir, await buildIcons(context.siteDir));
      if (options.pictures) await writeFiles(outDir, await buildPictures(pictureRequests(content), { cacheFolder: path.join(context.siteDir, pictureCache) }));
      await writeFiles(outDir, await buildOffline({ ...context, outDir, isOn: options.serviceWorker }));
      reportLedger(content);
      logger.success(formatTotals(content.totals));
    },
  };
}

export { validateOptions };
