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

const [data, catalogs, drawing, helpers, guides, lookups, searches, addresses, published, extra, routes] = await Promise.all(
  [
    'data/loadData.ts',
    'src/catalog/createCatalog.ts',
    'src/plugins/codebook/drawing/drawPages.ts',
    'src/plugins/codebook/drawing/helper.ts',
    'src/plugins/codebook/loadGuides.ts',
    'src/catalog/lookup/lookup.ts',
    'src/plugins/codebook/searchIndex.ts',
    'src/catalog/addresses/createAddresses.ts',
    'src/plugins/codebook/publishedPage.ts',
    'src/plugins/codebook/extraFiles.ts',
    'src/plugins/codebook/routes.ts',
  ].map(load),
);

const loaded = await time('loadData', () => data.loadData(folder));
const catalog = await time('createCatalog', () => catalogs.createCatalog(loaded, site));
const kept = path.join(folder, 'kept');
const summaries = await time('draw and keep pages', () => drawing.drawPages(catalog, kept, helpers.helpMyself()));
const pages = summaries.map((summary) => published.openPage(kept, summary));
const ownGuides = await time('loadGuides', () => guides.loadGuides(path.join(root, 'docs')));
const places = [...pages, ...ownGuides];
const book = await time('createAddresses', () => addresses.createAddresses({ catalog, places, redirects: loaded.redirects, ledger: loaded.ledger }));
await time('search index', () => searches.buildSearchIndex(lookups.createLookup(catalog), ownGuides));
await time('buildRoutes', () => routes.buildNamedRoutes(pages, '/'));
const content = { catalog, pages, guides: ownGuides, addresses: book, ledger: loaded.ledger };
await time('other files', () => extra.makeExtraFiles(content, path.join(folder, 'built'), 'Codebook'));

const sizes = new Map();
for (const page of pages) sizes.set(page.kind, Math.max(sizes.get(page.kind) ?? 0, page.json().length));
for (const made of ['built', 'kept']) rmSync(path.join(folder, made), { recursive: true, force: true });
const largest = [...sizes].map(([kind, size]) => ({ kind, kib: Math.round(size / 1024) }));
console.log(JSON.stringify({ pages: pages.length, steps, largest, peak: process.resourceUsage().maxRSS / 1024 }));
