import { launchBrowser } from '../page.mjs';
import { median } from '../statistics.mjs';
import { startLighthouse } from './lighthouseRun.mjs';
import { measureReadable } from './readable.mjs';
import { hashBuild, keepResult, readResult } from './results.mjs';
import { measureTransfer } from './transfer.mjs';

/**
 * Measures a page of each site in turn, `runs` times, and keeps the figures. `sites`: `[{ id, folder, site }]`; `page`: `{ path, answer }`.
 * With `isAdded` the samples join those of the same build that were kept before.
 */
export async function measurePages(sites, size, page, { isAdded, runs }) {
  const browser = await launchBrowser();
  const lighthouse = await startLighthouse();
  const states = sites.map((one) => startState(one, size, page, isAdded));
  try {
    for (const state of states) state.transfer ??= await measureTransfer(browser, state.site, page.path);
    for (let run = 1; run <= runs; run += 1) {
      for (const state of states) state.samples.push(await takeSample(browser, lighthouse, state.site, page));
      console.log(`${page.path} at ${size} pages: run ${run} of ${runs}`);
      for (const state of states) keepState(state, size, page);
    }
  } finally {
    await browser.close();
    await lighthouse.stop();
  }
}

function startState({ folder, id, site }, size, { path }, isAdded) {
  const hash = hashBuild(folder);
  const kept = readResult(toPart(path), size, id);
  const isSame = isAdded && kept?.hash === hash;
  return { id, site, hash, transfer: isSame ? kept.transfer : undefined, samples: isSame ? kept.samples : [] };
}

async function takeSample(browser, lighthouse, site, { answer, path }) {
  const readable = await measureReadable(browser, site, path, answer);
  return { ...(await lighthouse.measure(new URL(path, site.url).href)), ...readable };
}

function keepState({ hash, id, samples, transfer }, size, { path }) {
  const names = Object.keys(samples[0] ?? {});
  const medians = Object.fromEntries(names.map((name) => [name, median(samples.map((sample) => sample[name]))]));
  keepResult(toPart(path), size, id, { hash, figures: { ...toKilobytes(transfer), ...medians }, transfer, samples });
}

/** The part of results that a page's belong to: `page-429`. */
export const toPart = (path) => `page-${path.split('/').filter(Boolean).join('-')}`;

function toKilobytes({ css, font, html, requests, script, total }) {
  const sums = Object.entries({ css, font, html, script, total });
  const figures = sums.flatMap(([name, { brotli, gzip }]) => [
    [`${name}Brotli`, brotli / 1000],
    [`${name}Gzip`, gzip / 1000],
  ]);
  return { requests, ...Object.fromEntries(figures) };
}
