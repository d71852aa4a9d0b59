import path from 'node:path';
import { chromium } from '@playwright/test';
import { createJiti } from 'jiti';
import { serve } from './serve.mjs';

const base = process.env.CODEBOOK_BASE_URL ?? '/';

/**
 * Serves a folder, opens a tab of a real Chromium there, hands both to `use`, and closes them whatever happens.
 * @template T @param {string} folder @param {(page: import('@playwright/test').Page, origin: string) => Promise<T>} use @returns {Promise<T>}
 */
export async function withPage(folder, use) {
  const config = /** @type {any} */ (
    await createJiti(import.meta.url).import(path.resolve(import.meta.dirname, '../../playwright.config.ts'), { default: true })
  );
  const server = await serve(folder);
  try {
    const browser = await chromium.launch(config.use.launchOptions);
    try {
      return await use(await browser.newPage(config.use.contextOptions), server.origin + base.replace(/\/$/, ''));
    } finally {
      await browser.close();
    }
  } finally {
    server.stop();
  }
}

/** Opens an address before the first question and again after every 80: browsers ignore a page that changes its address too often. @param {import('@playwright/test').Page} page @param {string} address */
export function openEvery(page, address) {
  let asked = 0;
  return async () => {
    if (asked++ % 80 !== 0) return;
    await page.goto(address);
    await page.locator('html[data-has-hydrated="true"]').waitFor();
  };
}

/** Our path of an address: without origin and base path, with a slash at its end, with its fragment. @param {string} address */
export function toPath(address) {
  const { pathname, hash } = new URL(address, 'http://localhost');
  const page = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
  return page.replace(/\/(index\.html)?$|\.html$/, '').concat('/') + decodeURIComponent(hash);
}
