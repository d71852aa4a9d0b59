/**
 * `npm run bench:build`: times each step from the data to the files in Node, without Docusaurus, with made-up providers beside the real ones.
 * Options: `--pages 200,1000,5000,10000,50000`, `--data <folder>` for the made data.
 * Each size runs in a process of its own, so that its memory is its own.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeData } from './makeData.mjs';
import { root } from './project.mjs';

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: '200,1000,5000,10000,50000' },
    data: { type: 'string', default: path.join(root, 'reports/bench-data') },
  },
});

const runs = [];
for (const pages of options.pages.split(',').map(Number)) {
  const folder = path.join(options.data, String(pages));
  await makeData({ out: folder, pages });
  const { stdout, status } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'pipelineRun.mjs'), folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`The run with ${pages} pages ended with ${status}.`);
  runs.push(JSON.parse(stdout));
}
printTable();

function printTable() {
  const rows = runs[0].steps.map(({ name }) => [name, ...runs.map(({ steps }) => cell(steps.find((step) => step.name === name)))]);
  const sum = (steps) => steps.reduce((total, { seconds }) => total + seconds, 0);
  const total = ['all', ...runs.map(({ steps }) => cell({ seconds: sum(steps) }))];
  const peak = ['peak memory', ...runs.map(({ peak: mib }) => `${mib.toFixed(0)} MiB`)];
  const perPage = ['ms a page', ...runs.map(({ pages, steps }) => ((1000 * sum(steps)) / pages).toFixed(2))];
  const head = ['step', ...runs.map(({ pages }) => `${pages} pages`)];
  for (const row of [head, ...rows, total, perPage, peak])
    console.log(row.map((text, column) => (column === 0 ? text.padEnd(24) : text.padStart(22))).join(''));
  for (const { largest, pages } of runs)
    console.log(`\n${pages} pages, the largest of each kind: ${largest.map(({ kib, kind }) => `${kind} ${kib} KiB`).join(', ')}`);
}

function cell({ mib, seconds }) {
  return `${seconds.toFixed(2)} s${mib === undefined ? '' : `, ${mib.toFixed(0)} MiB`}`;
}
