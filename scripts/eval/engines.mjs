import path from 'node:path';
import { createJiti } from 'jiti';

const root = path.resolve(import.meta.dirname, '../..');

/** The engines themselves, without pages. @returns {Promise<{ search: import('./score.mjs').Ask, diagnose: import('./score.mjs').Ask }>} */
export async function loadEngines() {
  const jiti = createJiti(import.meta.url);
  const load = (/** @type {string} */ file) => /** @type {Promise<any>} */ (jiti.import(path.join(root, file)));
  const { loadData } = await load('data/loadData.ts');
  const { createCatalog } = await load('src/catalog/createCatalog.ts');
  const { createLookup } = await load('src/catalog/lookup/lookup.ts');
  const { createSearchIndex } = await load('src/catalog/search/createSearchIndex.ts');
  const { search } = await load('src/catalog/search/search.ts');
  const { diagnose } = await load('src/catalog/diagnose/diagnose.ts');
  const { loadGuides } = await load('src/plugins/codebook/loadGuides.ts');
  // The addresses matter to no result.
  const site = { url: 'https://codebook.example', baseUrl: '/', editUrl: 'https://codebook.example/' };
  const lookup = createLookup(createCatalog(await loadData(path.join(root, 'data')), site));
  const index = createSearchIndex(lookup, await loadGuides(path.join(root, 'docs')));
  return {
    search: (query) => search(query, index).results.map((/** @type {{ document: { path: string } }} */ { document }) => document.path),
    diagnose: (text) => diagnose(text, lookup).matches.map((/** @type {{ path: string }} */ match) => match.path),
  };
}
