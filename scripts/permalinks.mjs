/** `npm run permalinks`: adds every new address to the ledger, data/permalinks.txt. Removes nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createJiti } from 'jiti';
import { ensureInstalled } from './ensureInstalled.mjs';

ensureInstalled();
const root = path.join(import.meta.dirname, '..');
const jiti = createJiti(`${root}/`);
const [{ loadUncheckedSite }, { extendLedger }] = await Promise.all(
  ['loadSite', 'ledger'].map((name) => jiti.import(path.join(root, `src/plugins/codebook/${name}.ts`))),
);

const data = path.resolve(root, process.env.CODEBOOK_DATA_FOLDER ?? 'data');
const file = path.join(data, 'permalinks.txt');
try {
  const site = await loadUncheckedSite({ data, guides: path.join(root, 'docs') }, { url: 'https://codebook.example', baseUrl: '/', editUrl: '' });
  const { added, text } = extendLedger(readFileSync(file, 'utf8'), site.addresses.published());
  writeFileSync(file, text);
  for (const address of added) console.log(`+ ${address}`);
  console.log(`${added.length} addresses added, ${text.split('\n').filter((line) => line.startsWith('/')).length} in all.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
