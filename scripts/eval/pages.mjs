import { openEvery, toPath } from './browser.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** Asks through the page /search/. @param {Page} page @param {string} origin @returns {import('./score.mjs').Ask} */
export function searchPage(page, origin) {
  const list = page.getByRole('list', { name: 'Search results' });
  const field = page.getByRole('main').getByRole('searchbox');
  const open = openEvery(page, `${origin}/search/`);
  return async (query) => {
    await open();
    await field.fill('');
    // Without a query there is no list, so the next one belongs to this query.
    await list.waitFor({ state: 'detached' });
    await field.fill(query);
    await list.waitFor({ state: 'attached' });
    return readPaths(list);
  };
}

/** Asks through the page /diagnose/. @param {Page} page @param {string} origin @returns {import('./score.mjs').Ask} */
export function diagnosePage(page, origin) {
  const list = page.getByRole('list', { name: 'Matches' });
  const settled = list.or(page.getByText('Nothing in this text is an error that can be looked up.'));
  const field = page.getByLabel('Paste a response, log line or ticket');
  const open = openEvery(page, `${origin}/diagnose/`);
  return async (text) => {
    await open();
    await field.fill('');
    await settled.waitFor({ state: 'detached' });
    await field.fill(text);
    await settled.waitFor({ state: 'attached' });
    return readPaths(list);
  };
}

/** The first link of each item. @param {import('@playwright/test').Locator} list */
async function readPaths(list) {
  const links = await list.locator(':scope > li').evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
  return links.filter((link) => link !== '').map(toPath);
}
