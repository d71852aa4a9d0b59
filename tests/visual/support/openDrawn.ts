import type { Page } from '@playwright/test';
import { wake } from '../../e2e/support/wake';
import { expect } from './test';

const fonts = ['Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Mono Variable'];

/** How often a page is opened until it has its fonts. */
const attempts = 5;

/**
 * Opens a page and waits until its scripts are at work and its text is drawn in the site's own fonts. A font that comes late is not used for
 * that view (`font-display: optional`), so the page is opened again: then the browser has the font at hand.
 */
export async function openDrawn(page: Page, path: string): Promise<void> {
  // As on a later visit, where an earlier page has fetched the fonts and nothing looks after the files but the browser.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await open(page, path);
  await page.evaluate(() => {
    const [sheet = ''] = document.querySelector<HTMLMetaElement>('meta[name=codebook]')?.dataset.fonts?.split(' ') ?? [];
    localStorage.setItem('codebook.fonts', sheet);
  });
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    await open(page, path);
    if ((await missingFonts(page)).length === 0) return;
  }
  expect(await missingFonts(page), `fonts that ${path} is not drawn in`).toEqual([]);
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await wake(page);
  // Fonts that the page does not use too: its next view may.
  await page.evaluate((names) => Promise.all(names.map((name) => document.fonts.load(`16px "${name}"`))), fonts);
  await page.evaluate(() => document.fonts.ready);
}

/**
 * The fonts that the page would not draw text in. `document.fonts.check` says whether a font is there and not whether it came in time for
 * this view, so a word is measured too: beside its fallback it has another width.
 */
function missingFonts(page: Page): Promise<string[]> {
  return page.evaluate((names) => {
    const widthIn = (family: string) => {
      const probe = document.createElement('span');
      probe.textContent = 'Wimmelbild 1lI0O';
      probe.style.cssText = `position: absolute; visibility: hidden; white-space: nowrap; font: 160px ${family}`;
      document.body.append(probe);
      const { width } = probe.getBoundingClientRect();
      probe.remove();
      return width;
    };
    // Two fallbacks: by chance one may be as wide.
    const isDrawn = (name: string) => ['serif', 'cursive'].some((fallback) => widthIn(`"${name}", ${fallback}`) !== widthIn(fallback));
    return names.filter((name) => !document.fonts.check(`16px "${name}"`) || !isDrawn(name));
  }, fonts);
}
