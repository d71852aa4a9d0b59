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

/** The project's own search with an index of so many conditions, written down as for a browser and opened as there. */
export async function makeIndex(count) {
  const [{ loadData }, { createCatalog }, { createLookup }, { loadGuides }] = await Promise.all(
    ['data/loadData.ts', 'src/catalog/createCatalog.ts', 'src/catalog/lookup/lookup.ts', 'src/plugins/codebook/loadGuides.ts'].map(load),
  );
  const [{ buildSearchFiles }, { openSearchFiles }, { search }] = await Promise.all(
    ['src/catalog/search/buildFiles.ts', 'src/catalog/search/createSearchIndex.ts', 'src/catalog/search/search.ts'].map(load),
  );
  const catalog = createCatalog(await loadData(path.join(root, 'data')), site);
  const lookup = multiplyLookup(createLookup(catalog), count);
  const guides = (await loadGuides(path.join(root, 'docs'))).map(({ description, path: address, title }) => ({ description, path: address, title }));
  const start = performance.now();
  const files = buildSearchFiles(lookup, guides);
  return { files, lookup, search, built: performance.now() - start, index: openSearchFiles(files) };
}

/** A query of each kind, about a provider in the middle of those that are made up; where none is, about a real one. */
export function pickKinds({ conditions, providers }) {
  const half = conditions.slice(Math.floor(conditions.length / 2));
  const named = half.find(({ identifier }) => identifier && /[a-z]{5}/i.test(identifier) && !/\d/.test(identifier)) ?? conditions[0];
  // By a name without digits, which a query's numbers are mistaken for.
  const provider = providers.find(({ id }) => id === named.providerId);
  return [
    { kind: 'code', query: '429' },
    { kind: 'class', query: '5xx' },
    { kind: 'provider', query: provider.names.at(-1) },
    { kind: 'provider + code', query: `${provider.names.at(-1)} ${named.code}` },
    { kind: 'identifier', query: named.identifier ?? named.label },
    { kind: 'label', query: named.label },
    { kind: 'words', query: 'key has expired' },
    { kind: 'question', query: 'why are my requests slow and time out after the monthly plan changed' },
  ];
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
