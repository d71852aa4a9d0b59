import path from 'node:path';
import type { Plugin } from '@docusaurus/types';
import { minimizeReproducibly } from './minimizers';
import { type PublishedPages, pageRoutePlugins, replaceModule } from './pageRoute/pageRoutePlugins';
import type { CodebookContent } from './types';

type ConfigureBundler = NonNullable<Plugin['configureWebpack']>;

/**
 * Every style sheet but those of `src/css/pages/`, which one kind of page imports for itself: they stay out of the style sheet of all pages, which
 * stands between a visitor and the first paint. Docusaurus puts all styles into one file, so that their order is the same everywhere
 * (https://github.com/facebook/docusaurus/issues/2006); a page's own sheet comes after it (`html/finishHtml.ts`).
 */
const sharedStyles = /^(?!.*[\\/]src[\\/]css[\\/]pages[\\/])/;

/** What the bundles are told of the site: nothing of its pages while developing. */
interface BundledSite extends Omit<PublishedPages, 'pages'> {
  pages: CodebookContent['pages'] | null;
}

/** The highlighter for every page, which belongs to those with code alone (`src/theme/CodeBlock`). */
const highlighter = /theme-classic[\\/]lib[\\/]prism-include-languages$/;

/** What Docusaurus fetches ahead with (`src/wake/prefetchNothing.ts`). */
const prefetch = /^\.\/prefetch$/;

/** What the site changes of the bundler: how the browser's files are minimized, which styles they share, and how a page finds its data. */
export function configureBundler(
  { optimization }: Parameters<ConfigureBundler>[0],
  isServer: boolean,
  { context, pages }: BundledSite,
): ReturnType<ConfigureBundler> {
  const inWake = (name: string) => path.join(context.siteDir, 'src/wake', name);
  const plugins = [
    replaceModule(highlighter, inWake('nothing.ts')),
    replaceModule(prefetch, inWake('prefetchNothing.ts')),
    ...(pages ? pageRoutePlugins({ context, pages }, isServer) : []),
  ];
  return {
    // @ts-expect-error Docusaurus describes Rspack by the types of webpack.
    plugins,
    ...(!isServer && {
      optimization: {
        minimizer: minimizeReproducibly(optimization?.minimizer ?? []),
        splitChunks: { cacheGroups: { styles: { test: sharedStyles } } },
      },
    }),
    mergeStrategy: { 'optimization.minimizer': 'replace' },
  };
}
