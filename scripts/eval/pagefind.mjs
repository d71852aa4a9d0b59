import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { toPath } from './browser.mjs';
import { run } from './run.mjs';

/** More than the score looks at. */
const shown = 5;

/** A copy of build/ with an index of the main part of each page. @param {string} folder @param {string} modules @returns {Promise<string>} */
export async function buildPagefind(folder, modules) {
  await cp('build', folder, { recursive: true });
  // The page for addresses that do not exist is no answer.
  await rm(path.join(folder, '404.html'), { force: true });
  run(path.join(modules, '.bin/pagefind'), ['--site', folder, '--root-selector', 'main']);
  return folder;
}

/** Asks through Pagefind's own interface, in the browser. @param {import('@playwright/test').Page} page @param {string} origin @returns {import('./score.mjs').Ask} */
export function askPagefind(page, origin) {
  const opened = page.goto(`${origin}/codes/`);
  return async (query) => {
    await opened;
    const addresses = await page.evaluate(
      async ({ script, text, count }) => {
        const pagefind = await import(script);
        const { results } = await pagefind.search(text);
        return Promise.all(results.slice(0, count).map(async (/** @type {any} */ result) => (await result.data()).url));
      },
      { script: `${origin}/pagefind/pagefind.js`, text: query, count: shown },
    );
    return addresses.map(toPath);
  };
}
