/** `npm run compress`: puts a Brotli and a gzip form beside each file of the built site; `npm run compress -- build-kb` does so in another folder. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createJiti } from 'jiti';

const root = path.join(import.meta.dirname, '..');
const folder = path.resolve(process.argv[2] ?? 'build');
if (!existsSync(path.join(folder, 'index.html'))) {
  console.error(`There is no built site in ${folder}: run npm run build first.`);
  process.exit(1);
}

const { compressSite } = await createJiti(`${root}/`).import(path.join(root, 'src/plugins/codebook/hosting/compressSite.ts'));
const start = performance.now();
let told = start;
const counts = await compressSite(folder, { cacheFolder: path.join(root, 'node_modules/.cache/codebook/compressed'), onProgress: tell });
const megabytes = (/** @type {number} */ size) => (size / 1e6).toFixed(1);
console.log(
  `${counts.files} files, ${counts.fresh} of them compressed anew: ${megabytes(counts.size)} MB, as Brotli ${megabytes(counts.brotli)} MB, as gzip ${megabytes(counts.gzip)} MB; ${seconds()} s.`,
);

/** @param {number} done @param {number} total */
function tell(done, total) {
  if (performance.now() - told < 5000) return;
  told = performance.now();
  console.log(`${done} of ${total} files in ${seconds()} s`);
}

function seconds() {
  return ((performance.now() - start) / 1000).toFixed(1);
}
