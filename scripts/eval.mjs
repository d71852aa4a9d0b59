/**
 * `npm run eval`: how many queries and pastes of tests/eval are answered rightly.
 * `--pages` asks the built pages in a browser instead of the engines, `--peers` also asks two stock searches of the same pages.
 * `--search FILE` and `--pastes FILE` add cases; each can be given more than once.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { withPage } from './eval/browser.mjs';
import { readCases } from './eval/cases.mjs';
import { loadEngines } from './eval/engines.mjs';
import { diagnosePage, searchPage } from './eval/pages.mjs';
import { scorePeers } from './eval/peers.mjs';
import { printMisses, printPasteTable, printSearchTable } from './eval/print.mjs';
import { scorePastes, scoreSearch } from './eval/score.mjs';

const { values } = parseArgs({
  options: {
    pages: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    search: { type: 'string', multiple: true, default: [] },
    pastes: { type: 'string', multiple: true, default: [] },
  },
});

if ((values.pages || values.peers) && !existsSync('build/index.html')) {
  console.error('There is no build/: run npm run build first.');
  process.exit(1);
}

const started = performance.now();
/** @type {import('./eval/cases.mjs').SearchCase[]} */
const queries = readCases(['tests/eval/search.jsonl', ...values.search]);
/** @type {import('./eval/cases.mjs').PasteCase[]} */
const pastes = readCases(['tests/eval/diagnose.jsonl', ...values.pastes]);
const { search, pasted } = values.pages ? await withPage('build', scorePages) : await scoreEngines();
const ours = { name: values.pages ? 'Codebook, its pages' : 'Codebook, its engines', score: search };
printSearchTable([ours, ...(values.peers ? await scorePeers(queries) : [])]);
printPasteTable([{ name: ours.name, score: pasted }]);
printMisses('Queries not right first', search.misses);
printMisses('Pastes not right', pasted.misses);
console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);

async function scoreEngines() {
  const engines = await loadEngines();
  return { search: await scoreSearch(queries, engines.search), pasted: await scorePastes(pastes, engines.diagnose) };
}

/** @param {import('@playwright/test').Page} page @param {string} origin */
async function scorePages(page, origin) {
  return { search: await scoreSearch(queries, searchPage(page, origin)), pasted: await scorePastes(pastes, diagnosePage(page, origin)) };
}
