/**
 * `node bench/makeData.mjs --pages 10000 --out reports/bench-data`: a data folder for `CODEBOOK_DATA_FOLDER` that gives so many pages
 * (200, 1000, 5000, 10000, 50000 or any other number). The real data stay as they are, made-up providers stand beside them; the same number
 * gives the same files. At 200 no provider is added: the real data give the pages, guides not counted.
 */
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildRealSite, root } from './project.mjs';
import { createProviderMaker, pagesOf } from './syntheticProvider.mjs';

/** Writes the folder anew. Returns how many pages it gives and how many providers were made up. */
export async function makeData({ out, pages }) {
  const { data, pages: real } = await buildRealSite();
  prepareFolder(out);
  const maker = createProviderMaker(data.providers);
  let total = real.length;
  let made = 0;
  while (total < pages) {
    const { id, provider } = maker.make(made, pages - total);
    writeFileSync(path.join(out, 'providers', `${id}.ts`), toSource(provider));
    total += pagesOf(provider);
    made += 1;
  }
  return { pages: total, made };
}

/** A copy of the real data, and the packages that its files import. */
function prepareFolder(out) {
  if (existsSync(out) && !existsSync(path.join(out, 'providers'))) throw new Error(`${out} exists and is no data folder: name another one.`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(path.join(root, 'data'), out, { recursive: true });
  const isInside = !path.relative(root, path.resolve(out)).startsWith('..');
  if (!isInside) symlinkSync(path.join(root, 'node_modules'), path.join(out, 'node_modules'));
}

function toSource(provider) {
  return `/** Made up for measuring. */\nimport { defineProvider } from '../schema/provider';\n\nexport default defineProvider(${JSON.stringify(provider, null, 1)});\n`;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { pages: { type: 'string', default: '1000' }, out: { type: 'string', default: 'reports/bench-data' } } });
  const { made, pages } = await makeData({ pages: Number(values.pages), out: values.out });
  console.log(`${values.out}: ${pages} pages, ${made} made-up providers beside the real ones`);
}
