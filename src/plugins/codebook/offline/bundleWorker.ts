import path from 'node:path';
import { rspack } from '@docusaurus/faster';

interface WorkerBundle {
  siteDir: string;
  /** Of the worker's first module, from the site's folder. */
  entry: string;
  /** Free names of that module, and what the bundler puts in their place. */
  constants: Readonly<Record<string, unknown>>;
  /** Where the bundler may write. */
  folder: string;
}

/** Makes one script of a service worker's modules: no imports, no `eval`. @throws Error with what the bundler says */
export function bundleWorker({ constants, entry, folder, siteDir }: WorkerBundle): Promise<string> {
  const values = Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]);
  const compiler = rspack({
    context: siteDir,
    mode: 'production',
    devtool: false,
    target: ['webworker', 'es2022'],
    entry: path.join(siteDir, entry),
    output: { path: folder, filename: 'sw.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, loader: 'builtin:swc-loader', options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } } }] },
    plugins: [new rspack.DefinePlugin(Object.fromEntries(values))],
  });
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      const script = stats?.compilation.getAsset('sw.js')?.source.source().toString();
      const problem = failure ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
      compiler.close(() => {
        if (problem || script === undefined) reject(problem ?? new Error(`The bundler made nothing of ${entry}.`));
        else resolve(script);
      });
    });
  });
}
