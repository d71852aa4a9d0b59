/**
 * `npm run bench:search`: measures the search of the built site in a real page, with many more conditions than there are.
 * Options: `--conditions 10000`, `--queries 60`, `--runs 3`, `--build build`, `--port 4180`, `--engine` (without a page).
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { timeEngine } from './engine.mjs';
import { launchBrowser, measurePage } from './page.mjs';
import { makeIndex, pickQueries, root } from './project.mjs';
import { fillChunk, findIndexChunks, serveFile, serveSite } from './site.mjs';
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
  },
});
const runs = Array.from({ length: Number(options.runs) }, (_, position) => position + 1);

const chunks = options.engine ? [] : findIndexChunks(options.build);
const made = await makeIndex(Number(options.conditions));
const queries = pickQueries(Number(options.queries), made.lookup);
printIndex(made);
for (const run of runs) console.log(`engine in Node, run ${run}: ${summarize(timeEngine(made, queries))}`);
if (!options.engine) await runPages(await startSite());

function printIndex({ index, json, lookup, terms }) {
  console.log(`${lookup.conditions.length} conditions, ${lookup.providers.length} providers, ${index.documents.length} documents, ${terms} terms`);
  const brotli = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  console.log(`index: ${kib(Buffer.byteLength(json))} raw, ${kib(gzipSync(json).length)} gzip, ${kib(brotli.length)} brotli (quality 9)`);
}

/** What a run in a page needs, and how to end all of it. */
async function startSite() {
  const site = await serveSite(options.build, options.port);
  const served = await Promise.all(chunks.map((chunk) => serveFile(fillChunk(chunk, made.json))));
  const browser = await launchBrowser();
  const stop = () => Promise.all([browser.close(), site.stop(), ...served.map((file) => file.stop())]);
  return { browser, url: site.url, files: chunks.map(({ name }, position) => [name, served[position].url]), stop };
}

async function runPages({ browser, files, stop, url }) {
  const medians = [];
  try {
    for (const run of runs) {
      const { keystrokes, load } = await measurePage(browser, url, files, queries);
      const painted = keystrokes.map((keystroke) => keystroke.painted);
      medians.push(median(painted));
      printRun(run, load, keystrokes, painted);
    }
  } finally {
    await stop();
  }
  console.log(`median of the medians, input to paint: ${ms(median(medians))} ms (${medians.map(ms).join(', ')})`);
}

function printRun(run, { fetch, parse, total }, keystrokes, painted) {
  const busy = `load average ${ms(loadavg()[0])} on ${availableParallelism()} processors`;
  console.log(`page, run ${run}: ${keystrokes.length} keystrokes of ${queries.length} queries, ${busy}`);
  console.log(
    `  load: ${ms(total)} ms to the first results, of which fetch ${ms(fetch)}, parse ${ms(parse)}, revive and first answer ${ms(total - fetch - parse)}`,
  );
  console.log(`  event alone:      ${summarize(keystrokes.map(({ event }) => event))}`);
  console.log(`  input to results: ${summarize(keystrokes.map(({ results }) => results))}`);
  console.log(`  input to paint:   ${summarize(painted)}; within 16 ms ${within(painted, 16)}, within 32 ms ${within(painted, 32)}`);
  const slowest = keystrokes.toSorted((a, b) => b.painted - a.painted).slice(0, 3);
  console.log(`  slowest: ${slowest.map((one) => `${JSON.stringify(one.text)} ${ms(one.painted)}`).join(', ')}`);
}
