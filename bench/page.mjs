import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installProbe } from './probe.mjs';

/** The launch options of playwright.config.ts. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** CHROMIUM_PATH, else a Chromium or Chrome of the system, else Playwright's own. */
export function findBrowser() {
  return process.env.CHROMIUM_PATH ?? known.find((path) => existsSync(path)) ?? chromium.executablePath();
}

export function launchBrowser() {
  return chromium.launch({ executablePath: findBrowser(), args: quiet });
}

/** Opens the site anew with the index in place of its own, and types the queries. */
export async function measurePage(browser, siteUrl, files, queries) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.addInitScript(installProbe);
    for (const [name, url] of files) await page.route(`**/${name}`, (route) => route.continue({ url }));
    await page.goto(siteUrl, { waitUntil: 'networkidle' });
    const field = page.getByRole('navigation').getByRole('combobox');
    const load = await measureLoad(page, field);
    const keystrokes = [];
    for (const query of queries) keystrokes.push(...(await typeQuery(page, field, query)));
    return { load, keystrokes };
  } finally {
    await context.close();
  }
}

/** From the focus to the first results: the index is fetched, its JSON read, the search revived and a first query answered. */
async function measureLoad(page, field) {
  const start = await field.evaluate((input) => {
    const now = performance.now();
    input.focus();
    document.execCommand('insertText', false, '4');
    return now;
  });
  await page.getByRole('option').first().waitFor({ timeout: 120_000 });
  return page.evaluate((from) => {
    return window.bench.settle().then(() => {
      const fetched = performance.getEntriesByType('resource').filter(({ startTime, name }) => startTime >= from && name.endsWith('.js'));
      const fetch = Math.max(...fetched.map(({ duration }) => duration));
      return { total: window.bench.lastPaint() - from, fetch, parse: globalThis.benchParse };
    });
  }, start);
}

/** Types a query letter by letter into the emptied field; each letter waits until the results of the one before are there. */
async function typeQuery(page, field, query) {
  await field.fill('');
  await page.evaluate(() => window.bench.settle());
  const keystrokes = [];
  for (const [position, letter] of [...query].entries()) {
    await page.keyboard.insertText(letter);
    const times = await page.evaluate(() => window.bench.settle());
    keystrokes.push({ text: query.slice(0, position + 1), ...times });
  }
  if ((await field.inputValue()) !== query) throw new Error(`The field holds another text than ${JSON.stringify(query)}.`);
  return keystrokes;
}
