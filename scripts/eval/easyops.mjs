import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openEvery, toPath } from './browser.mjs';
import { run } from './run.mjs';
import { writeStockDocs } from './stockDocs.mjs';

const base = process.env.CODEBOOK_BASE_URL ?? '/';

/** As its README shows it, with the docs at the root. */
const config = {
  title: 'Codebook',
  url: 'https://codebook.example',
  baseUrl: base,
  trailingSlash: true,
  future: { v4: true, faster: true },
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: { format: 'md' },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: false, numberPrefixParser: false }, blog: false, pages: false }]],
  themes: [['@easyops-cn/docusaurus-search-local', { hashed: true, indexDocs: true, indexBlog: false, docsRouteBasePath: '/' }]],
};

/** A stock Docusaurus site whose docs are the pages of build/, with the easyops index. @param {string} folder @param {string} modules @returns {Promise<string>} */
export async function buildEasyops(folder, modules) {
  await mkdir(path.join(folder, 'docs'), { recursive: true });
  await symlink(modules, path.join(folder, 'node_modules'));
  await writeFile(path.join(folder, 'package.json'), '{ "name": "stock", "private": true }\n');
  await writeFile(path.join(folder, 'docusaurus.config.js'), `module.exports = ${JSON.stringify(config)};\n`);
  await writeStockDocs('build', path.join(folder, 'docs'), modules);
  run(path.join(modules, '.bin/docusaurus'), ['build', folder]);
  return path.join(folder, 'build');
}

/** Asks through its page of results. @param {import('@playwright/test').Page} page @param {string} origin @returns {import('./score.mjs').Ask} */
export function askEasyops(page, origin) {
  const settled = page.getByText(/^(\d+ documents? found|No documents were found)$/).first();
  const field = page.locator('input[name=q]');
  const open = openEvery(page, `${origin}/search/`);
  return async (query) => {
    await open();
    await field.fill('');
    // Without a query it counts nothing, so the next count belongs to this query.
    await settled.waitFor({ state: 'detached' });
    await field.fill(query);
    await settled.waitFor({ state: 'attached' });
    const links = await page.locator('article h2 a').evaluateAll((items) => items.map((item) => item.getAttribute('href') ?? ''));
    return links.map(toPath);
  };
}
