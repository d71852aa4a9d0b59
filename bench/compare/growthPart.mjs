import { launchBrowser } from '../page.mjs';
import { hashBuild, keepResult, readResult } from './results.mjs';
import { serveFolder } from './server.mjs';
import { measureTransfer } from './transfer.mjs';

/** How much JavaScript a code page transfers at each size. Other sizes measured before stay. `builds`: see builds.mjs. */
export async function measureGrowth(builds, ids, sizes, path) {
  const browser = await launchBrowser();
  try {
    for (const id of ids) for (const size of sizes) await measure(browser, id, size, await builds.ensureBuilt(id, size), path);
  } finally {
    await browser.close();
  }
}

async function measure(browser, id, size, folder, path) {
  const site = await serveFolder(folder);
  try {
    const { script } = await measureTransfer(browser, site, path);
    const kept = readResult('growth', 'all', id);
    const scripts = { ...kept?.scripts, [size]: { brotli: script.brotli, hash: hashBuild(folder) } };
    keepResult('growth', 'all', id, { scripts, figures: toFigures(scripts) });
    console.log(`${id} at ${size} pages: ${(script.brotli / 1000).toFixed(1)} kB of JavaScript`);
  } finally {
    site.stop();
  }
}

function toFigures(scripts) {
  const sizes = Object.keys(scripts)
    .map(Number)
    .toSorted((a, b) => a - b);
  const figures = Object.fromEntries(sizes.map((size) => [`script${size}`, scripts[size].brotli / 1000]));
  const [first, last] = [scripts[sizes[0]].brotli, scripts[sizes.at(-1)].brotli];
  return sizes.length > 1 && first > 0 ? { ...figures, growth: last / first } : figures;
}
