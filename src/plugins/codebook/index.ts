import path from 'node:path';
import logger from '@docusaurus/logger';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { galleryPath } from '../../catalog/permalinks';
import { assertFiles } from './checkFiles';
import { configureBundler } from './configureBundler';
import { toPageFileName } from './fileNames';
import { buildGalleryRoutes } from './gallery';
import { buildHosting, protectFiles } from './hosting/buildHosting';
import { finishPages } from './html/finishPages';
import { readWakeScript } from './html/wakeScript';
import { buildIcons, buildManifest } from './icons';
import { createContentLoader } from './loadContent';
import { moveNotFoundPage, notFoundRoute } from './notFound';
import { buildOffline, registrationTags } from './offline/buildOffline';
import { offlineRoute } from './offline/offlinePage';
import { buildOpenSearch } from './openSearch';
import { validateOptions } from './options';
import { buildPictures } from './pictures/buildPictures';
import { pictureRequests } from './pictures/pictureRequests';
import { buildRedirects, sampleOf } from './redirects/buildRedirects';
import { reportLedger } from './reportLedger';
import { buildNamedRoutes, buildRoutes } from './routes';
import { toSearchIndexFiles, toSearchManifest } from './searchIndex';
import { formatTotals } from './totals';
import { buildTwins } from './twins/buildTwins';
import type { CodebookContent, CodebookOptions } from './types';
import { writeFiles } from './writeFiles';

/** Pictures are kept from build to build, by their content. */
const pictureCache = 'node_modules/.cache/codebook/pictures';

const isDevelopment = process.env.NODE_ENV === 'development';

/** The Docusaurus plugin that draws every page of the catalog: wiring only. */
export default function codebookPlugin(context: LoadContext, options: CodebookOptions): Plugin<CodebookContent> {
  const dataFolder = path.resolve(context.siteDir, options.dataFolder);
  const guideFolder = path.resolve(context.siteDir, 'docs');
  // Docusaurus sets it by its command: `build`, or `start` while developing.
  const isBuild = process.env.NODE_ENV === 'production';
  const loadContent = createContentLoader(context, { data: dataFolder, guides: guideFolder }, options.editUrl);
  return {
    name: 'codebook',
    getPathsToWatch: () => [path.join(dataFolder, '**/*.{ts,txt}'), path.join(guideFolder, '*.md')],
    loadContent,
    async contentLoaded({ content, actions }) {
      const routes = isBuild ? buildNamedRoutes(content.pages, context.baseUrl) : buildRoutes(content.pages, context.baseUrl);
      for (const route of [...routes, ...buildGalleryRoutes(content)]) actions.addRoute(route);
      actions.addRoute(notFoundRoute(context.baseUrl));
      actions.addRoute(offlineRoute(context.baseUrl));
      await actions.createData('search-index.json', JSON.stringify(toSearchManifest(content.searchIndex, context.baseUrl, isDevelopment)));
      if (content.problem) actions.setGlobalData({ problem: content.problem });
    },
    configureWebpack: (config, isServer, _utils, { pages }) => configureBundler(config, isServer, { context, pages: isBuild ? pages : null }),
    injectHtmlTags: () => ({
      headTags: isBuild ? [{ tagName: 'script', innerHTML: readWakeScript(context.siteDir) }] : [],
      postBodyTags: registrationTags(context.baseUrl, options.serviceWorker),
    }),
    getClientModules: () => (options.serviceWorker ? ['../../components/offline/clientModule'] : []),
    async postBuild({ content, outDir }) {
      await moveNotFoundPage(outDir);
      const redirects = buildRedirects(content);
      const allowed = await finishPages(content, { outDir, generatedFilesDir: context.generatedFilesDir }, sampleOf(redirects));
      const files = [
        ...[buildOpenSearch(content.catalog.site), buildManifest(context.siteConfig.title), ...buildHosting(content, allowed)],
        ...protectFiles(redirects, allowed),
        ...buildTwins(content),
        ...toSearchIndexFiles(content.searchIndex),
      ];
      assertFiles([...content.pages, ...content.guides, { path: galleryPath }].map((page) => ({ path: toPageFileName(page.path) })).concat(files));
      await writeFiles(outDir, files, 'Files for programs and redirects');
      await writeFiles(outDir, await buildIcons(context.siteDir));
      if (options.pictures) await writeFiles(outDir, await buildPictures(pictureRequests(content), { cacheFolder: path.join(context.siteDir, pictureCache) }));
      await writeFiles(outDir, await buildOffline({ ...context, outDir, isOn: options.serviceWorker }));
      reportLedger(content);
      logger.success(formatTotals(content.totals));
    },
  };
}

export { validateOptions };
