import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createJiti } from 'jiti';
import { multiplyLookup } from './syntheticLookup.mjs';

export const root = path.join(import.meta.dirname, '..');

const jiti = createJiti(`${root}/`);
export const load = (file) => jiti.import(path.join(root, file));

export const site = { url: 'https://x.example', baseUrl: '/', editUrl: 'https://x.example/' };

/** The project's data and the pages that they give. */
export async function buildRealSite() {
  const [{ loadData }, { createCatalog }, { buildPages }] = await Promise.all(
    ['data/loadData.ts', 'src/catalog/createCatalog.ts', 'src/catalog/pages/buildPages.ts'].map(load),
  );
  const data = await loadData(path.join(root, 'data'));
  return { data, pages: buildPages(createCatalog(data, site)) };
}

/** The project's own search with an index of so many conditions, written down as for a browser and revived as there. */
export async function makeIndex(count) {
  const [{ loadData }, { createCatalog }, { createLookup }, { loadGuides }] = await Promise.all(
    ['data/loadData.ts', 'src/catalog/createCatalog.ts', 'src/catalog/lookup/lookup.ts', 'src/plugins/codebook/loadGuides.ts'].map(load),
  );
  const { serializeSearchIndex, reviveSearchIndex } = await load('src/catalog/search/serializedIndex.ts');
  const { search } = await load('src/catalog/search/search.ts');
  const catalog = createCatalog(await loadData(path.join(root, 'data')), site);
  const lookup = multiplyLookup(createLookup(catalog), count);
  const serialized = serializeSearchIndex(lookup, await loadGuides(path.join(root, 'docs')));
  const json = JSON.stringify(serialized);
  return { json, lookup, search, terms: serialized.text.index.length, index: reviveSearchIndex(JSON.parse(json)) };
}

/** So many queries: every k-th of the evaluation, and every sixth a made-up provider's name, alone or with a code. */
export function pickQueries(count, { providers }) {
  const lines = readFileSync(path.join(root, 'tests/eval/search.jsonl'), 'utf8').split('\n').filter(Boolean);
  const made = providers.filter(({ name }) => /-\d{3}$/.test(name));
  const named = Math.min(made.length, Math.floor(count / 6));
  const every = (from, wanted) => Array.from({ length: wanted }, (_, position) => from[Math.floor((position * from.length) / wanted)]);
  const asked = every(lines, count - named).map((line) => JSON.parse(line).query.trim());
  return [...asked, ...every(made, named).map(({ id, name }, position) => [id, `${name} 429`, `${id} key expired`][position % 3])];
}
