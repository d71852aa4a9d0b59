import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureInstalled } from '../../bench/compare/install.mjs';
import { withPage } from './browser.mjs';
import { askEasyops, buildEasyops } from './easyops.mjs';
import { askPagefind, buildPagefind } from './pagefind.mjs';
import { scoreSearch } from './score.mjs';

/** Where the packages of the stock searches live, apart from those of the site. */
const packagesOf = (/** @type {string} */ peer) => path.resolve('bench/peers', peer);

const peers = [
  { name: 'Pagefind', folder: 'pagefind', packages: packagesOf('starlight'), build: buildPagefind, ask: askPagefind },
  { name: 'docusaurus-search-local (easyops)', folder: 'easyops', packages: packagesOf('docusaurus'), build: buildEasyops, ask: askEasyops },
];

/** Asks two stock searches over the pages of build/; what they need is made in a temporary folder. @param {import('./cases.mjs').SearchCase[]} cases */
export async function scorePeers(cases) {
  const temporary = await mkdtemp(path.join(tmpdir(), 'codebook-peers-'));
  try {
    const rows = [];
    for (const { name, folder, packages, build, ask } of peers) {
      ensureInstalled(packages);
      const built = await build(path.join(temporary, folder), path.join(packages, 'node_modules'));
      rows.push({ name, score: await withPage(built, (page, origin) => scoreSearch(cases, ask(page, origin))) });
    }
    return rows;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
