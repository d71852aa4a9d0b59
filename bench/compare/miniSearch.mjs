import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { toPath } from '../../scripts/eval/browser.mjs';
import { peerFolder } from './folders.mjs';

/** As in VPLocalSearchBox.vue of VitePress 1.6. */
const settings = {
  fields: ['title', 'titles', 'text'],
  storeFields: ['title', 'titles'],
  searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } },
};

/** Asks the index of a built VitePress site as its search box does. @param {string} folder @returns {Promise<import('../../scripts/eval/score.mjs').Ask>} */
export async function askMiniSearch(folder) {
  const chunks = path.join(folder, 'assets/chunks');
  const name = readdirSync(chunks).find((file) => file.startsWith('@localSearchIndexroot'));
  if (!name) throw new Error(`${chunks} holds no search index of VitePress.`);
  const { default: index } = await import(pathToFileURL(path.join(chunks, name)).href);
  const MiniSearch = createRequire(path.join(peerFolder('vitepress'), 'package.json'))('minisearch');
  const engine = MiniSearch.loadJSON(index, settings);
  // A page is one answer, however many of its sections are found.
  return (query) => [...new Set(engine.search(query).map(({ id }) => toPath(id).replace(/#.*$/, '')))];
}
