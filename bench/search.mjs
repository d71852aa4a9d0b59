/**
 * `npm run bench:search`: measures the search of the built site in a real page, with many more conditions than there are.
 * Options: `--conditions 10000`, `--queries 60`, `--runs 3`, `--build build`, `--port 4180`, `--engine` (without a page),
 * `--mbit 40 --latency 20` (a slower network, in Mbit/s and ms).
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { timeEngine } from './engine.mjs';
import { launchBrowser, measureFirst, measureKeystrokes } from './page.mjs';
import { makeIndex, pickKinds, pickQueries, root } from './project.mjs';
import { serveSite, serveWithIndex } from './site.mjs';
import { kib, median, ms, summarize, within } from './statistics.mjs';

const text = (value) => ({ type: 'string', default: value });
const { values: options } = parseArgs({
  options: {
    conditions: text('10000'),
    queries: text('60'),
    runs: text('3'),
    build: text(`${root}/build`),
    port: text('4180'),
    engine: { type: 'boolean', default: false },
    mbit: text(''),
    latency: text('0'),
  },
});
const runs = Array.from({ length: Number(options.runs) }, (_, position) => position + 1);
const network = options.mbit ? { downloadThroughput: (Number(options.mbit) * 1e6) / 8, uploadThroughput: -1, latency: Number(options.latency) } : null;

const made = await makeIndex(Number(options.conditions));
const queries = pickQueries(Number(options.queries), made.lookup);
printIndex(made);
for (const run of runs) console.log(`engine in Node, run ${run}: ${summarize(timeEngine(made, queries))}`);
if (!options.engine) await runPages();

function printIndex({ built, files, index, lookup }) {
  const { maxRSS } = process.resourceUsage();
  console.log(`${lookup.conditions.length} conditions, ${lookup.providers.length} providers, ${index.places.length} documents`);
  console.log(`built in ${ms(built / 1000)} s; ${(maxRSS / 1024).toFixed(0)} MiB at most, with the data and what reads them`);
  for (const [kind, own] of groupFiles(files)) {
    const sizes = own.map(({ content }) => gzipSync(content).length);
    console.log(`  ${kind}: ${own.length} files, ${kib(sizes.reduce((sum, size) => sum + size, 0))} gzip, the largest ${kib(Math.max(...sizes))}`);
  }
}

function groupFiles(files) {
  const groups = new Map();
  for (const file of files) groups.set(kindOf(file), [...(groups.get(kindOf(file)) ?? []), file]);
  return groups;
}

function kindOf({ name }) {
  return name.replace(/-\d+$/, '');
}

async function runPages() {
  const site = await serveWithIndex(await serveSite(options.build, options.port), made.files);
  const browser = await launchBrowser();
  try {
    for (const { kind, query } of pickKinds(made.lookup)) await printFirst(kind, query, browser, site.url);
    const medians = [];
    for (const run of runs) medians.push(...(await printKeystrokes(run, browser, site.url)));
    console.log(`median of the medians once loaded, input to paint: ${ms(median(medians))} ms (${medians.map(ms).join(', ')})`);
  } finally {
    await Promise.all([browser.close(), site.stop()]);
  }
}

async function printFirst(kind, query, browser, url) {
  const measured = [];
  for (const _ of runs) measured.push(await measureFirst(browser, url, query, network));
  const of = (name) => median(measured.map((one) => one[name]));
  const [{ firstText, isStill }] = measured;
  console.log(
    `${kind}, ${JSON.stringify(query)}: first result after ${ms(of('first'))} ms with ${kib(of('firstBytes'))}, whole after ${ms(of('whole'))} ms with`,
  );
  console.log(
    `  ${kib(of('wholeBytes'))} in ${of('requests')} files, and ${kib(of('codeBytes'))} of scripts; ${JSON.stringify(firstText)}${isStill ? '' : ', later another'}`,
  );
}

async function printKeystrokes(run, browser, url) {
  const [first, again] = await measureKeystrokes(browser, url, queries);
  console.log(
    `page, run ${run}: ${first.length} keystrokes of ${queries.length} queries, load average ${ms(loadavg()[0])} on ${availableParallelism()} processors`,
  );
  for (const [name, keystrokes] of Object.entries({ 'while parts come': first, 'once loaded': again })) {
    const painted = keystrokes.map((keystroke) => keystroke.painted);
    const slowest = keystrokes.toSorted((a, b) => b.painted - a.painted).slice(0, 3);
    console.log(`  ${name}: event alone ${summarize(keystrokes.map(({ event }) => event))}`);
    console.log(`    input to paint ${summarize(painted)}; within 16 ms ${within(painted, 16)}, within 32 ms ${within(painted, 32)}`);
    console.log(`    slowest: ${slowest.map((one) => `${JSON.stringify(one.text)} ${ms(one.painted)}`).join(', ')}`);
  }
  return [median(again.map(({ painted }) => painted))];
}
