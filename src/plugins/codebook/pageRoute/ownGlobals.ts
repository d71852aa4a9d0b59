import { rspack } from '@docusaurus/faster';
import type { BundlerPlugin } from './bundlerPlugin';

/** What the language itself names in every context. */
const names = [
  ...['Array', 'BigInt', 'Boolean', 'Date', 'Error', 'Function', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Proxy', 'Reflect', 'RegExp'],
  ...['Set', 'String', 'Symbol', 'TypeError', 'Uint8Array', 'WeakMap', 'WeakRef', 'WeakSet'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
].join(', ');

/**
 * Gives the bundle that renders the site the language's own names as variables. Docusaurus runs it in a context of Node's `vm`, where each look at a
 * global name is a call into the context's object: a tenth of the time of rendering.
 */
export function withOwnGlobals(): BundlerPlugin[] {
  const options = { raw: true, entryOnly: true } as const;
  return [
    new rspack.BannerPlugin({ ...options, banner: `(function (${names}) {` }),
    new rspack.BannerPlugin({ ...options, banner: `})(${names});`, footer: true }),
  ];
}
