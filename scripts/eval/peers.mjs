import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withPage } from './browser.mjs';
import { askEasyops, buildEasyops } from './easyops.mjs';
import { askPagefind, buildPagefind } from './pagefind.mjs';
import { scoreSearch } from './score.mjs';

/** Where the packages of the stock searches live, apart from those of the site. */
const peersFolder = path.resolve('bench/peers');

const peers = [
  { name: 'Pagefind', folder: 'pagefind', build: buildPagefind, ask: askPagefind },
  { name: 'docusaurus-search-local (easyops)', folder: 'easyops', build: buildEasyops, ask: askEasyops },
];

/** Asks two stock searches over the pages of build/; what they need is made in a temporary folder. @param {import('./cases.mjs').SearchCase[]} cases */
export async function scorePeers(cases) {
  ensurePeersInstalled();
  const temporary = await mkdtemp(path.join(tmpdir(), 'codebook-peers-'));
  try {
    const rows = [];
    for (const { name, folder, build, ask } of peers) {
      const built = await build(path.join(temporary, folder), path.join(peersFolder, 'node_modules'));
      rows.push({ name, score: await withPage(built, (page, origin) => scoreSearch(cases, ask(page, origin))) });
    }
    return rows;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function ensurePeersInstalled() {
  if (['pagefind', 'docusaurus'].every((name) => existsSync(path.join(peersFolder, 'node_modules/.bin', name)))) return;
  console.log('Installing the packages of bench/peers …');
  const { status } = spawnSync('npm', ['install', '--prefix', peersFolder, '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
