import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { configureBundler } from './configureBundler';
import { finishSite } from './finishSite';
import { buildGalleryRoutes } from './gallery';
import { readWakeScript } from './html/wakeScript';
import { createContentLoader } from './loadContent';
import { startLoading } from './loading/startLoading';
import type { SiteFolders } from './loadSite';
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
  const folders = { data: path.resolve(context.siteDir, options.dataFolder), guides: path.resolve(context.siteDir, 'docs') };
  // Docusaurus sets it by its command: `build`, or `start` while developing.
  const isBuild = process.env.NODE_ENV === 'production';
  return {
    name: 'codebook',
    getPathsToWatch: () => [path.join(folders.data, '**/*.{ts,txt}'), path.join(folders.guides, '*.md')],
    loadContent: createLoader(isBuild, context, folders, options.editUrl),
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

/** A build loads at once, while Docusaurus starts. */
function createLoader(isBuild: boolean, { baseUrl, generatedFilesDir, siteConfig, siteDir }: LoadContext, folders: SiteFolders, editUrl: string) {
  const site = { url: siteConfig.url, baseUrl, editUrl };
  if (!isBuild) return createContentLoader(folders, site);
  const loading = startLoading({ folders, site, title: siteConfig.title, generatedFilesDir, siteDir });
  return () => loading;
}

export { validateOptions };
