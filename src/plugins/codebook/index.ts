import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { configureBundler } from './configureBundler';
import { finishSite } from './finishSite';
import { buildGalleryRoutes } from './gallery';
import { readWakeScript } from './html/wakeScript';
import { createContentLoader } from './loadContent';
import type { LoadingTask } from './loading/loadInThread';
import { openLoaded } from './loading/openLoaded';
import { isBuild, startLoading, toLoadingTask } from './loading/startLoading';
import { notFoundRoute } from './notFound';
import { registrationTags } from './offline/buildOffline';
import { offlineRoute } from './offline/offlinePage';
import { validateOptions } from './options';
import { buildNamedRoutes, buildRoutes } from './routes';
import { toSearchManifest } from './searchIndex';
import type { CodebookContent, CodebookOptions } from './types';

const isDevelopment = process.env.NODE_ENV === 'development';

/** The Docusaurus plugin that draws every page of the catalog: wiring only. */
export default function codebookPlugin(context: LoadContext, options: CodebookOptions): Plugin<CodebookContent> {
  const task = toTask(context, options);
  const isPublished = isBuild();
  return {
    name: 'codebook',
    getPathsToWatch: () => [path.join(task.folders.data, '**/*.{ts,txt}'), path.join(task.folders.guides, '*.md')],
    loadContent: isPublished ? async () => openLoaded(await startLoading(task), context.generatedFilesDir) : createContentLoader(task.folders, task.site),
    async contentLoaded({ content, actions }) {
      const routes = isPublished
        ? buildNamedRoutes(content.pages, context.baseUrl)
        : buildRoutes(
            content.pages.map((page) => page.read()),
            context.baseUrl,
          );
      for (const route of [...routes, ...buildGalleryRoutes(content)]) actions.addRoute(route);
      actions.addRoute(notFoundRoute(context.baseUrl));
      actions.addRoute(offlineRoute(context.baseUrl));
      await actions.createData('search-index.json', JSON.stringify(toSearchManifest(content.searchIndex, context.baseUrl, isDevelopment)));
      if (content.problem) actions.setGlobalData({ problem: content.problem });
    },
    configureWebpack: (config, isServer, _utils, { pages }) => configureBundler(config, isServer, { context, pages: isPublished ? pages : null }),
    injectHtmlTags: () => ({
      headTags: isPublished ? [{ tagName: 'script', innerHTML: readWakeScript(context.siteDir) }] : [],
      postBodyTags: registrationTags(context.baseUrl, options.serviceWorker),
    }),
    getClientModules: () => (options.serviceWorker ? ['../../components/offline/clientModule'] : []),
    postBuild: ({ content, outDir }) => finishSite({ content, context, options, outDir }),
  };
}

function toTask({ baseUrl, generatedFilesDir, siteConfig, siteDir }: LoadContext, { dataFolder, editUrl }: CodebookOptions): LoadingTask {
  return toLoadingTask({ siteDir, generatedFilesDir, dataFolder, title: siteConfig.title, site: { url: siteConfig.url, baseUrl, editUrl } });
}

export { validateOptions };
