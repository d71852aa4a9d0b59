import { launchBrowser } from '../page.mjs';
import { hashBuild, keepResult, readResult } from './results.mjs';
import { serveFolder } from './server.mjs';
import { measureTransfer } from './transfer.mjs';
import { LimitError } from './watchedRun.mjs';

/** How much JavaScript a code page transfers at each size, or why there is no such site. Other sizes measured before stay. `builds`: see builds.mjs. */
export async function measureGrowth(builds, ids, sizes, path) {
  const browser = await launchBrowser();
  try {
    for (const id of ids) for (const size of sizes) await measure(browser, id, size, path, builds);
  } finally {
    await browser.close();
  }
}

async function measure(browser, id, size, path, builds) {
  const script = await readScript(browser, id, size, path, builds);
  const scripts = { ...readResult('growth', 'all', id)?.scripts, [size]: script };
  keepResult('growth', 'all', id, { scripts, figures: toFigures(scripts), missing: toMissing(scripts) });
  console.log(`${id} at ${size} pages: ${script.missing ?? `${(script.brotli / 1000).toFixed(1)} kB of JavaScript`}`);
}

async function readScript(browser, id, size, path, builds) {
  try {
    const folder = await builds.ensureBuilt(id, size);
    const site = await serveFolder(folder);
    const { script } = await measureTransfer(browser, site, path).finally(site.stop);
    return { brotli: script.brotli, hash: hashBuild(folder) };
  } catch (error) {
    if (error instanceof LimitError) return { missing: error.message };
    throw error;
  }
}

function toMissing(scripts) {
  return Object.fromEntries(Object.entries(scripts).flatMap(([size, { missing }]) => (missing ? [[`script${size}`, missing]] : [])));
}

function toFigures(scripts) {
  const sizes = Object.keys(scripts)
    .filter((size) => !scripts[size].missing)
    .map(Number)
    .toSorted((a, b) => a - b);
  const figures = Object.fromEntries(sizes.map((size) => [`script${size}`, scripts[size].brotli / 1000]));
  const [first, last] = [scripts[sizes[0]].brotli, scripts[sizes.at(-1)].brotli];
  return sizes.length > 1 && first > 0 ? { ...figures, growth: last / first } : figures;
}
