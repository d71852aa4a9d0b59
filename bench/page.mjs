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

/** Opens the site in a browser that holds nothing of it, and waits until it is at rest. `network` slows it down from then on. */
async function openSite(browser, siteUrl, network) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(installProbe);
  await page.goto(siteUrl, { waitUntil: 'networkidle' });
  if (network) await (await context.newCDPSession(page)).send('Network.emulateNetworkConditions', { offline: false, ...network });
  return { page, field: page.getByRole('navigation').getByRole('combobox'), close: () => context.close() };
}

/** From the query, put in as a whole as soon as the field has the focus, to its first painted result and to the whole answer, with what was fetched. */
export async function measureFirst(browser, siteUrl, query, network) {
  const { close, page } = await openSite(browser, siteUrl, network);
  try {
    return await page.evaluate(firstResult, query);
  } finally {
    await close();
  }
}

/** Runs in the page. */
async function firstResult(query) {
  const field = document.querySelector('nav [role=combobox]');
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0)));
  const until = async (isThere) => {
    while (!isThere()) await painted();
    return painted();
  };
  const start = performance.now();
  field.focus();
  document.execCommand('insertText', false, query);
  const first = await until(() => document.querySelector('[role=option]'));
  const firstText = document.querySelector('[role=option]').textContent.slice(0, 60);
  const whole = await until(() => /result/.test(document.querySelector('nav search [role=status]')?.textContent ?? ''));
  const fetched = performance.getEntriesByType('resource').filter(({ startTime }) => startTime >= start);
  const index = fetched.filter(({ name }) => name.includes('/search-index/'));
  const bytes = (entries) => entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const soon = index.filter(({ responseEnd }) => responseEnd <= first);
  return {
    first: first - start,
    whole: whole - start,
    firstText,
    isStill: document.querySelector('[role=option]').textContent.startsWith(firstText),
    firstBytes: bytes(soon),
    wholeBytes: bytes(index),
    requests: index.length,
    codeBytes: bytes(fetched) - bytes(index),
  };
}

/** Types the queries letter by letter, twice: while the parts of the index come, and once they are there. */
export async function measureKeystrokes(browser, siteUrl, queries) {
  const { close, field, page } = await openSite(browser, siteUrl);
  try {
    // The probe counts from the first input on.
    await field.fill('4');
    await page.getByRole('option').first().waitFor();
    const rounds = [];
    for (const _ of ['first', 'again']) {
      const keystrokes = [];
      for (const query of queries) keystrokes.push(...(await typeQuery(page, field, query)));
      rounds.push(keystrokes);
    }
    return rounds;
  } finally {
    await close();
  }
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
