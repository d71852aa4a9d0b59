import { slowDown } from './phone.mjs';
import { sumOf, visit } from './transfer.mjs';

const desk = { viewport: { width: 1280, height: 800 } };

/** What people type: codes, names, identifiers, phrases. Each has a result in every search at every size. */
const typedQueries = [
  '429',
  '404',
  'too many requests',
  'quota',
  'rate limit',
  'retry-after',
  'sportradar 429',
  'gateway',
  'not found',
  'api key',
  'timeout',
  'server error',
  'sportradar',
  'unauthorized',
];

/**
 * Searches from a code page, with an empty cache: what is transferred until the first result, and how long that takes on a slow phone's network and
 * processor, from the first touch of the search; then, at full speed, milliseconds from a query's keystroke to its painted results.
 */
export async function measureSearch(browser, site, path, { field, open, result }) {
  const controls = { field, open, result };
  const url = new URL(path, site.url).href;
  const cold = await withDesk(
    browser,
    async (page) => {
      await slowDown(page);
      await visit(page, url, site);
      const page0 = sumOf(site.sent.splice(0));
      const milliseconds = await firstResult(page, controls, '429');
      await page.waitForLoadState('networkidle');
      const search = sumOf(site.sent.splice(0));
      return { firstResult: milliseconds, searchBytes: search.brotli, bytesToResult: page0.brotli + search.brotli };
    },
    site,
  );
  const keystrokes = await withDesk(browser, (page) => typeAll(page, url, controls), site);
  return { ...cold, keystrokes };
}

async function withDesk(browser, use, site) {
  const context = await browser.newContext(desk);
  site.sent.length = 0;
  try {
    const page = await context.newPage();
    await page.addInitScript(installWatch);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** From the press on the search until a result is painted. */
async function firstResult(page, { field, open, result }, query) {
  await page.evaluate((selector) => globalThis.benchExpect(selector, 'pointerdown'), result);
  await page
    .locator(open ?? field)
    .first()
    .click();
  // A peer shows its field when its whole index is there.
  await page.locator(field).first().waitFor({ timeout: 300_000 });
  await page.locator(field).first().focus();
  await page.keyboard.insertText(query);
  return page.evaluate(() => globalThis.benchResult);
}

async function typeAll(page, url, controls) {
  await page.goto(url, { waitUntil: 'networkidle' });
  await firstResult(page, controls, '500');
  const field = page.locator(controls.field).first();
  const times = [];
  for (const query of typedQueries) {
    await field.fill('');
    await page.locator(controls.result).first().waitFor({ state: 'hidden' });
    // A debounced answer to the emptied field is out of the way.
    await page.waitForTimeout(500);
    await page.evaluate((selector) => globalThis.benchExpect(selector, 'input'), controls.result);
    await page.keyboard.insertText(query);
    times.push(await page.evaluate(() => globalThis.benchResult));
  }
  return times;
}

/** Runs in the page. `benchExpect(selector, type)` begins to wait; `benchResult` is the time from the first such event to the paint of a result. */
function installWatch() {
  globalThis.benchExpect = (selector, type) => {
    const started = new Promise((resolve) => addEventListener(type, () => resolve(performance.now()), { capture: true, once: true }));
    const shown = () => [...document.querySelectorAll(selector)].some((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0);
    // A frame is asked before it is painted; the task after it runs when it has been.
    const arrived = async () => {
      await started;
      const look = (resolve) => requestAnimationFrame(() => (shown() ? setTimeout(() => resolve(performance.now()), 0) : look(resolve)));
      return new Promise(look);
    };
    globalThis.benchResult = Promise.all([started, arrived()]).then(([from, to]) => to - from);
  };
}
