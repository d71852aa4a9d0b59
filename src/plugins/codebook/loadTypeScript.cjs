/**
 * Loads the TypeScript of the build, which Node 20 cannot load by itself. Removing types with the transform that comes with jiti takes a first build
 * five seconds in each thread; this one takes a quarter of a second, so that nothing has to be remembered from build to build. The price: where code of
 * the build throws, the stack tells the function exactly and the line only about.
 */
const { transformSync } = require('@swc/core');
const { createJiti } = require('jiti');

/**
 * `{ ...record, more }` becomes `Object.assign`. V8 of Node 20 describes each object made by such a spread anew, as if no other had its form: with
 * 50,000 pages, to join the data took twice as long, and a tenth more memory. A getter beside a spread would be read at once: give it a function of its own.
 * @type {import('@swc/core').Options}
 */
const stripped = {
  configFile: false,
  swcrc: false,
  env: { targets: { node: '20' }, include: ['transform-object-rest-spread'] },
  jsc: { parser: { syntax: 'typescript' }, assumptions: { objectRestNoSymbols: true, pureGetters: true, setSpreadProperties: true } },
  module: { type: 'commonjs' },
};

/** @type {import('jiti').JitiOptions['transform']} */
const transform = ({ filename, source }) => ({ code: transformSync(source, { ...stripped, filename }).code });

/**
 * Makes what loads modules. They get what others export as it is: to look for a default export at each use, as jiti does by itself, goes through a proxy
 * and a map whenever a function of another module is called.
 * @param {string} from the file that asks for them, as a path or URL
 */
exports.createLoader = (from) => createJiti(from, { fsCache: false, interopDefault: false, transform });
