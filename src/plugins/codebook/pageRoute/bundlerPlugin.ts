/** A plugin of the bundler. Docusaurus describes Rspack by the types of webpack, so that neither's type of a compiler fits both. */
export type BundlerPlugin = { apply: (compiler: never) => void };
