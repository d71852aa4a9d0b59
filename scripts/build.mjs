/** `npm run build`: builds the site into `build/`; arguments go to `docusaurus build`, for instance `-- --out-dir elsewhere`. */
import { spawnSync } from 'node:child_process';

/**
 * Most of what is made while a page is rendered is garbage a moment later. With so many MiB for young objects, most of it is gone before it is ever
 * moved: a quarter of the time of rendering, measured with 2,000 pages. The rest of each thread's memory grows in steps: by default it doubles, which
 * takes a quarter more memory in all with 5,000 pages; with much smaller steps, collecting takes a fifth of the time of rendering. Each thread collects
 * its own young garbage: the processors are busy with the other threads' work. The old one is swept beside the work: without that (`--single-threaded-gc`)
 * memory is left in pieces, and 50,000 pages take a gigabyte more.
 */
const memory = ['--max-semi-space-size=32', '--heap-growing-percent=60', '--no-parallel-scavenge'];

/**
 * The engine compiles what runs often a second time, in threads beside the work. By default it does so soon, for code that ends soon after: a tenth of
 * all processor time with 10,000 pages. Compiling later takes 8 to 13 % less of the processor with 2,000 pages.
 */
const compiling = ['--interrupt-budget=400000'];

/**
 * The minifier of Docusaurus takes 10 ms of the processor a page, twice as long as rendering it, and makes a compressed page 1 % smaller: the site's
 * template, scripts and styles are small before they are put into a page.
 */
const fewerSteps = { SKIP_HTML_MINIFICATION: 'true' };

/** The bundler's cache tells neither data folders and base paths apart nor what this project puts in the place of modules; without it a build takes 3 s more. */
const noCache = { DOCUSAURUS_NO_PERSISTENT_CACHE: 'true' };

const docusaurus = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
const { status } = spawnSync(process.execPath, [...memory, ...compiling, docusaurus, 'build', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...fewerSteps, ...noCache },
});
process.exit(status ?? 1);
