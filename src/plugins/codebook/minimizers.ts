import { rspack } from '@docusaurus/faster';
import type { Plugin } from '@docusaurus/types';

/** The bundler's plugins that minimize, as Docusaurus describes them: by the types of webpack. */
type Minimizers = NonNullable<NonNullable<Parameters<NonNullable<Plugin['configureWebpack']>>[0]['optimization']>['minimizer']>;

/** The bundler's runtime, which holds the names of all other files. */
const runtime = /runtime~/;

/** How Docusaurus minimizes, so that nothing else changes. */
const options = { minify: true, ecma: 2020, module: true, compress: { ecma: 5 }, format: { ecma: 5, comments: false, ascii_only: true } } as const;

/**
 * Minimizes the browser's bundle such that two builds in different folders are equal to the byte. The bundler writes provisional hashes into its
 * runtime, which depend on the folder, and puts the final ones in their place after minimizing. Short names of variables follow from how often
 * each letter occurs, and so from the provisional hashes: that is why in the runtime, a small file, variables keep their names.
 */
export function minimizeReproducibly(given: Minimizers): Minimizers {
  const others = given.filter((each) => each?.constructor.name !== rspack.SwcJsMinimizerRspackPlugin.name);
  if (others.length === given.length) return given;
  return [
    // @ts-expect-error Docusaurus describes Rspack by the types of webpack, which know no plugin of Rspack's own.
    new rspack.SwcJsMinimizerRspackPlugin({ exclude: runtime, minimizerOptions: { ...options, mangle: true } }),
    // @ts-expect-error As above.
    new rspack.SwcJsMinimizerRspackPlugin({ include: runtime, minimizerOptions: { ...options, mangle: false } }),
    ...others,
  ];
}
