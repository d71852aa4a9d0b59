import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { configureBundler } from './configureBundler';
import { finishSite } from './finishSite';
import { buildGalleryRoutes } from './gallery';
import { readWakeScript } from './html/wakeScript';
import { createContentLoader } from './loadContent';
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
  const dataFolder = path.resolve(context.siteDir, options.dataFolder);
  const guideFolder = path.resolve(context.siteDir, 'docs');
  // Docusaurus sets it by its command: `build`, or `start` while developing.
  const isBuild = process.env.NODE_ENV === 'production';
  const loadContent = createContentLoader(
    { siteConfig: context.siteConfig, baseUrl: context.baseUrl, ...(isBuild && { build: context }) },
    { data: dataFolder, guides: guideFolder },
    options.editUrl,
  );
  return {
    name: 'codebook',
    getPathsToWatch: () => [path.join(dataFolder, '**/*.{ts,txt}'), path.join(guideFolder, '*.md')],
    loadContent,
    async contentLoaded({ content, actions }) {
      const routes = isBuild
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
    configureWebpack: (config, isServer, _utils, { pages }) => configureBundler(config, isServer, { context, pages: isBuild ? pages : null }),
    injectHtmlTags: () => ({
      headTags: isBuild ? [{ tagName: 'script', innerHTML: readWakeScript(context.siteDir) }] : [],
      postBodyTags: registrationTags(context.baseUrl, options.serviceWorker),
    }),
    getClientModules: () => (options.serviceWorker ? ['../../components/offline/clientModule'] : []),
    postBuild: ({ content, outDir }) => finishSite({ content, context, options, outDir }),
  };
}

export { validateOptions };
