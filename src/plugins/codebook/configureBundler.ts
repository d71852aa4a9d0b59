import type { Plugin } from '@docusaurus/types';
import { minimizeReproducibly } from './minimizers';

type ConfigureBundler = NonNullable<Plugin['configureWebpack']>;

/**
 * Every style sheet but those of `src/css/pages/`, which one kind of page imports for itself: they stay out of the style sheet of all pages, which
 * stands between a visitor and the first paint. Docusaurus puts all styles into one file, so that their order is the same everywhere
 * (https://github.com/facebook/docusaurus/issues/2006); a page's own sheet comes after it (`linkPageStyles.ts`).
 */
const sharedStyles = /^(?!.*[\\/]src[\\/]css[\\/]pages[\\/])/;

/** What the site changes of the bundler: how the browser's files are minimized, and which styles they share. */
export const configureBundler: ConfigureBundler = ({ optimization }, isServer) => {
  if (isServer) return {};
  return {
    optimization: {
      minimizer: minimizeReproducibly(optimization?.minimizer ?? []),
      splitChunks: { cacheGroups: { styles: { test: sharedStyles } } },
    },
    mergeStrategy: { 'optimization.minimizer': 'replace' },
  };
};
