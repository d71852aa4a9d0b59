import { launchBrowser } from '../page.mjs';
import { median } from '../statistics.mjs';
import { contenders } from './contenders.mjs';
import { hashBuild, keepResult, readResult } from './results.mjs';
import { measureSearch } from './searchSpeed.mjs';

/** Searches in each site in turn, `runs` times, and keeps the figures. */
export async function measureSearches(sites, size, path, { isAdded, runs }) {
  const browser = await launchBrowser();
  const states = sites.map((one) => startState(one, size, isAdded));
  try {
    for (let run = 1; run <= runs; run += 1) {
      for (const state of states) {
        const { search } = contenders.find(({ id }) => id === state.id);
        state.samples.push(await measureSearch(browser, state.site, path, search));
        keepResult('search', size, state.id, { hash: state.hash, figures: toFigures(state.samples), samples: state.samples });
      }
      console.log(`search at ${size} pages: run ${run} of ${runs}`);
    }
  } finally {
    await browser.close();
  }
}

function startState({ folder, id, site }, size, isAdded) {
  const hash = hashBuild(folder);
  const kept = readResult('search', size, id);
  return { id, site, hash, samples: isAdded && kept?.hash === hash ? kept.samples : [] };
}

function toFigures(samples) {
  const middle = (name) => median(samples.map((sample) => sample[name]));
  return {
    searchBytes: middle('searchBytes') / 1000,
    bytesToResult: middle('bytesToResult') / 1000,
    firstResult: middle('firstResult'),
    keystroke: median(samples.flatMap(({ keystrokes }) => keystrokes)),
  };
}
