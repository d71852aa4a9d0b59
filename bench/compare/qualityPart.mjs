import { withPage } from '../../scripts/eval/browser.mjs';
import { readCases } from '../../scripts/eval/cases.mjs';
import { askEasyops } from '../../scripts/eval/easyops.mjs';
import { loadEngines } from '../../scripts/eval/engines.mjs';
import { askPagefind } from '../../scripts/eval/pagefind.mjs';
import { scoreSearch } from '../../scripts/eval/score.mjs';
import { askMiniSearch } from './miniSearch.mjs';
import { hashBuild, keepResult } from './results.mjs';

const inPage = (ask) => (folder, cases) => withPage(folder, (page, origin) => scoreSearch(cases, ask(page, origin)));

/** How each search is asked: ours by its engine as `npm run eval` does, two in their pages, VitePress' MiniSearch with the settings of its page. */
const scorers = {
  ours: async (_, cases) => scoreSearch(cases, (await loadEngines()).search),
  docusaurus: inPage(askEasyops),
  starlight: inPage(askPagefind),
  vitepress: async (folder, cases) => scoreSearch(cases, await askMiniSearch(folder)),
};

/** Asks each search the queries of tests/eval over all our real pages, and keeps the shares in percent. */
export async function measureQuality(sites, size) {
  const cases = readCases(['tests/eval/search.jsonl']);
  for (const { folder, id } of sites) {
    const { empty, first, queries, three } = await scorers[id](folder, cases);
    const share = (part) => (100 * part) / queries;
    keepResult('quality', size, id, { hash: hashBuild(folder), queries, figures: { first: share(first), three: share(three), empty: share(empty) } });
    console.log(`search quality of ${id}: ${first} of ${queries} right first`);
  }
}
