import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { wake } from './support/wake';

/** People who do not wait: every action comes as soon as something is drawn, long before the page's scripts are there. */

/** Every script takes this long to come, as on a slow network, in milliseconds. */
const delay = 700;

async function slowDown(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(/\.(js|json)$/, async (route) => {
    asked.push(route.request().url());
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue().catch(() => undefined);
  });
  return asked;
}

/** Waits for the first paint and no longer. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
}

const reading = ['/', '/429/', '/sportradar/429/', '/huntapi/', '/situations/rate-limited/', '/compare/', '/codes/', '/docs/retry-and-back-off/'];

for (const path of reading) {
  test(`${path} loads no script and no data until there is intent`, async ({ page }) => {
    const asked = await slowDown(page);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    await wake(page);
    expect(asked.filter((url) => /runtime|main/.test(url))).toHaveLength(2);
  });
}

for (const path of ['/search/', '/diagnose/', '/go/', '/compare/?code=404', '/sportradar/418/']) {
  test(`${path} begins at once`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  });
}

test('a comparison says at once what it is, and shows no other view than its address asks for', async ({ page }) => {
  await slowDown(page);
  await open(page, '/compare/?code=404');
  await expect(page.getByRole('heading', { name: 'Compare providers' })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: 'Sportradar' })).toHaveCount(0);
  await expect(page.getByRole('table', { name: /at each provider$/ }).getByRole('rowheader')).toHaveText([/404 Not Found/]);
});

test('the fragment of an address is gone to when what it names is drawn', async ({ page }) => {
  await slowDown(page);
  await open(page, '/compare/?class=4xx#side-by-side');
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeInViewport();
});

test('the search page fetches its index beside its scripts', async ({ page }) => {
  const asked = await slowDown(page);
  await open(page, '/search/?q=key+expired');
  await expect.poll(() => asked.filter((url) => /search-index\/(first|text)/.test(url))).toHaveLength(2);
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
  await expect(page.locator('.result-text').first()).toBeVisible();
  expect(asked.filter((url) => /search-index\/(first|text)/.test(url))).toHaveLength(2);
});

test('a woken page fetches nothing ahead for links that nobody pointed at', async ({ page }) => {
  await page.goto('/search/');
  await wake(page);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('link[rel="prefetch"]')).toHaveCount(0);
});

test('a click on a button within a moment of the first paint is done', async ({ page }) => {
  await slowDown(page);
  await open(page, '/sportradar/429/');
  await page.getByRole('button', { name: 'Copy for ticket' }).first().click();
  await expect(page.getByRole('region', { name: /ticket/i }).or(page.getByRole('dialog'))).toBeVisible();
});

test('the colour mode is changed by a click before the page is awake, once', async ({ page }) => {
  await slowDown(page);
  await open(page, '/429/');
  await page.getByRole('button', { name: /^Switch between dark and light mode/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
});

test('a box ticked before the page is awake counts', async ({ page }) => {
  await slowDown(page);
  await open(page, '/compare/');
  await page.getByRole('group', { name: 'Providers' }).getByRole('checkbox', { name: 'Sportradar' }).click();
  await expect(page).toHaveURL(/providers=/);
  await expect(page.getByRole('group', { name: 'Providers' }).getByRole('checkbox', { name: 'Sportradar' })).not.toBeChecked();
});

test('who presses the slash, types and presses Enter at once arrives at the answer', async ({ page }) => {
  await slowDown(page);
  await open(page, '/429/');
  await page.keyboard.press('/');
  await page.keyboard.type('sportradar 403');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sportradar\/403\/|\/search\/\?q=sportradar/);
});

test('a link followed before the page is awake leads on, and back and forward return', async ({ page }) => {
  await slowDown(page);
  await open(page, '/sportradar/429/');
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Sportradar' }).click();
  await expect(page).toHaveURL('/sportradar/');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('429');
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sportradar');
});

test('back and forward between pages of an awake site show each as it was', async ({ page }) => {
  await page.goto('/sportradar/429/');
  await wake(page);
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Sportradar' }).click();
  await expect(page).toHaveTitle(/^Sportradar /);
  await page.getByRole('article').getByRole('link', { name: /403/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('403');
  for (const title of [/^Sportradar [^4]/, /^Sportradar 429/]) {
    await page.goBack();
    await expect(page).toHaveTitle(title);
  }
  await page.goForward();
  await expect(page).toHaveTitle(/^Sportradar [^4]/);
});

test('two links followed one upon the other end at the second', async ({ page }) => {
  await page.goto('/codes/');
  await wake(page);
  await slowDown(page);
  const links = page.getByRole('article').getByRole('link');
  await links.getByText('404', { exact: true }).first().click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Providers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All providers');
  await expect(page).toHaveURL('/providers/');
});

test('the focus stays where it was when the page wakes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, '/sportradar/429/');
  const category = page.getByRole('navigation', { name: 'Docs sidebar' }).getByRole('button', { name: 'Situations' });
  await category.focus();
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await expect(category).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(category).toHaveAttribute('aria-expanded', 'true');
});

test('details open, and fragments lead, before the page is awake', async ({ page }) => {
  await slowDown(page);
  await open(page, '/sportradar/401/');
  await page.locator('summary', { hasText: 'curl' }).first().click();
  await expect(page.locator('details[open] pre').first()).toContainText('curl');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  // What was opened stays open, and is highlighted now.
  await expect(page.locator('details[open] pre').first()).toContainText('curl');
  await expect(page.locator('details[open] .token').first()).toBeVisible();
});

test('on a slow network what is pointed at is fetched before it is followed', async ({ page }) => {
  await page.goto('/sportradar/');
  await wake(page);
  const fetched = page.waitForRequest(/\/sportradar\/403\.json$/);
  await page.getByRole('article').getByRole('link', { name: /403/ }).first().hover();
  await fetched;
});
