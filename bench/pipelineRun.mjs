/** One run of `pipeline.mjs`: prints the time of each step, the memory that it leaves and the size of pages, as JSON. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { load, root, site } from './project.mjs';

const folder = path.resolve(process.argv[2]);
const steps = [];

/** The seconds that the process has computed: on a busy machine the fairer measure. */
function processorSeconds() {
  const { system, user } = process.cpuUsage();
  return (system + user) / 1e6;
}

/** Runs a step and notes its time in seconds and the memory of the process after it in MiB. */
async function time(name, run) {
  const [start, before] = [performance.now(), processorSeconds()];
  const result = await run();
  steps.push({ name, seconds: (performance.now() - start) / 1000, processor: processorSeconds() - before, mib: process.memoryUsage().rss / 2 ** 20 });
  const { processor, seconds, mib } = steps.at(-1);
  process.stderr.write(`${name} ${seconds.toFixed(2)} s (${processor.toFixed(2)} s of processor), ${mib.toFixed(0)} MiB\n`);
  return result;
}

const [data, catalogs, pageBuilders, guides, lookups, searches, addresses, moved, redirects, twins, files, routes, pageData, writing] = await Promise.all(
  [
    'data/loadData.ts',
    'src/catalog/createCatalog.ts',
    'src/catalog/pages/buildPages.ts',
    'src/plugins/codebook/loadGuides.ts',
    'src/catalog/lookup/lookup.ts',
    'src/catalog/search/serializedIndex.ts',
    'src/catalog/addresses/createAddresses.ts',
    'src/catalog/addresses/movedFragments.ts',
    'src/plugins/codebook/redirects/buildRedirects.ts',
    'src/plugins/codebook/twins/buildTwins.ts',
    'src/plugins/codebook/checkFiles.ts',
    'src/plugins/codebook/routes.ts',
    'src/plugins/codebook/pageRoute/writePageData.ts',
    'src/plugins/codebook/writeFiles.ts',
  ].map(load),
);

const loaded = await time('loadData', () => data.loadData(folder));
const catalog = await time('createCatalog', () => catalogs.createCatalog(loaded, site));
const built = await time('buildPages', () => pageBuilders.buildPages(catalog));
const ownGuides = await time('loadGuides', () => guides.loadGuides(path.join(root, 'docs')));
const places = [...built.map(({ frame, path: address }) => ({ path: address, fragments: frame.sections.map(({ id }) => id) })), ...ownGuides];
const book = await time('createAddresses', () => addresses.createAddresses({ catalog, places, redirects: loaded.redirects, ledger: loaded.ledger }));
const pages = await time('withMovedFragments', () => moved.withMovedFragments(built, book.redirects));
await time('search index', () => JSON.stringify(searches.serializeSearchIndex(lookups.createLookup(catalog), ownGuides)).length);
await time('buildRoutes', () => routes.buildNamedRoutes(pages, '/'));
const content = { catalog, pages, guides: ownGuides, addresses: book, ledger: loaded.ledger };
const redirectFiles = await time('redirects', () => redirects.buildRedirects(content));
const twinFiles = twins.buildTwins(content);
await time('assertFiles', () => files.assertFiles([...redirectFiles, ...twinFiles]));
const target = path.join(folder, 'built');
await time('write page data', () => pageData.writePageData(target, pages));
await time('write redirects', () => writing.writeFiles(target, redirectFiles));
await time('write twins', () => writing.writeFiles(target, twinFiles));
rmSync(target, { recursive: true, force: true });

const sizes = new Map();
for (const page of pages) sizes.set(page.kind, Math.max(sizes.get(page.kind) ?? 0, JSON.stringify(page).length));
const largest = [...sizes].map(([kind, size]) => ({ kind, kib: Math.round(size / 1024) }));
console.log(JSON.stringify({ pages: pages.length, steps, largest, peak: process.resourceUsage().maxRSS / 1024 }));
