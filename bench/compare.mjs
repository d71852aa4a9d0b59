/**
 * `npm run bench`: our site beside stock sites of three generators with the same pages; writes `bench/RESULTS.md`. Needs `npm run build` first.
 * Options: `--build build` (our real site; `--build 1000=DIR` names one of a size, else it is built from made-up data), `--sizes 25,1000`,
 * `--peers ours,docusaurus,starlight,vitepress`, `--parts build,page,search,quality,growth`, `--paths /429/,/sportradar/429/`, `--runs 5`,
 * `--search-runs 3` (a search on a slow phone takes minutes at a peer with one large index),
 * `--add` (the runs join those kept of the same build), `--growth-sizes 200,1000,10000` (where a build takes longer than `--limit 10`, in minutes, or
 * nearly all memory, the table says so), `--continue` (the last run was broken off: what is measured now belongs to it), `--report` (writes the report
 * again from what is kept in `bench/.results`).
 * The part `build` builds anew; the other parts build only what is missing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createBuilds } from './compare/builds.mjs';
import { contenders } from './compare/contenders.mjs';
import { readFacts } from './compare/facts.mjs';
import { measureGrowth } from './compare/growthPart.mjs';
import { measurePages } from './compare/pagePart.mjs';
import { tellRuns, writeReport } from './compare/pure.mjs';
import { measureQuality } from './compare/qualityPart.mjs';
import { continueRun, readResults } from './compare/results.mjs';
import { measureSearches } from './compare/searchPart.mjs';
import { readSections } from './compare/sections.mjs';
import { serveFolder } from './compare/server.mjs';
import { readPages } from './compare/twins.mjs';
import { root } from './project.mjs';

const text = (value) => ({ type: 'string', default: value });
const flag = { type: 'boolean', default: false };
const { values: options } = parseArgs({
  options: {
    build: { type: 'string', multiple: true, default: [] },
    sizes: text('25,1000'),
    peers: text(contenders.map(({ id }) => id).join(',')),
    parts: text('build,page,search,quality,growth'),
    paths: text('/429/,/sportradar/429/'),
    runs: text('5'),
    'search-runs': text('3'),
    'growth-sizes': text('200,1000,10000'),
    limit: text('10'),
    ...{ add: flag, continue: flag, report: flag },
  },
});
if (options.continue) continueRun();
const listOf = (name) => options[name].split(',').filter(Boolean);
const [sizes, paths, parts, ids] = ['sizes', 'paths', 'parts', 'peers'].map(listOf);
const runs = { isAdded: options.add, runs: Number(options.runs) };
const searchRuns = { ...runs, runs: Number(options['search-runs']) };
const named = options.build.map((one) => /^(\d+)=(.+)$/.exec(one));
const real = options.build.find((_, position) => !named[position]) ?? path.join(root, 'build');
const given = Object.fromEntries(named.flatMap((match) => (match ? [[match[1], match[2]]] : [])));
const builds = createBuilds(real, given, 60 * Number(options.limit));

// However this ends, what it has started ends with it.
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) process.once(signal, () => process.exit(code));

const todo = {
  build: () => each(sizes, (size) => each(ids, (id) => builds.build(id, size))),
  page: () => each(sizes, (size) => withSites(size, (sites) => each(readAnswers(), (page) => measurePages(sites, size, page, runs)))),
  search: () => each(sizes, (size) => withSites(size, (sites) => measureSearches(sites, size, '/429/', searchRuns))),
  quality: () => withSites('all', (sites) => measureQuality(sites, 'all')),
  growth: () => measureGrowth(builds, ids, listOf('growth-sizes'), '/429/'),
};
if (!options.report) await each(parts, (part) => todo[part]());
const notes = path.join(root, 'bench/resultNotes.md');
const report = writeReport(readSections(paths), {
  facts: [...readFacts(), tellRuns(readResults())],
  notes: existsSync(notes) ? readFileSync(notes, 'utf8') : '',
});
writeFileSync(path.join(root, 'bench/RESULTS.md'), report);
console.log(report);
process.exit(0);

async function each(items, act) {
  for (const item of items) await act(item);
}

/** Serves every site of a size that is asked for, while it is measured. */
async function withSites(size, use) {
  const sites = [];
  for (const id of ids) {
    const folder = await builds.ensureBuilt(id, size);
    sites.push({ id, folder, site: await serveFolder(folder) });
  }
  try {
    await use(sites);
  } finally {
    for (const { site } of sites) site.stop();
  }
}

/** The pages to measure with the sentence that has to be readable. */
function readAnswers() {
  const pages = readPages(real, 25);
  return paths.map((one) => {
    const page = pages.find((candidate) => candidate.path === one);
    if (!page) throw new Error(`${one} is none of the 25 pages that all sites hold. Those are ${pages.map((other) => other.path).join(' ')}.`);
    return { path: one, answer: page.answer };
  });
}
