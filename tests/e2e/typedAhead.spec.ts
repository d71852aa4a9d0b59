import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { wake as wakeUp } from './support/wake';

/** Opens a page whose scripts arrive only when the answer is called. */
async function openAsleep(page: Page, path: string): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return async () => {
    release();
    await wakeUp(page);
  };
}

test('a paste made before the page is awake is read', async ({ page }) => {
  const wake = await openAsleep(page, '/diagnose/');
  await page.getByLabel('Paste a response, log line or ticket').fill('HTTP/1.1 404 Not Found\n\n{"message":"not_found"}');
  await wake();
  await expect(page.getByRole('list', { name: 'Matches' }).getByRole('link').first()).toHaveAttribute('href', '/infoplug/404/#not_found');
});

test('a search typed before the page is awake is answered', async ({ page }) => {
  const wake = await openAsleep(page, '/search/');
  await page.getByLabel('A code, a provider, an identifier, a phrase or a question').fill('insufficient_credits');
  await wake();
  await expect(page).toHaveURL('/search/?q=insufficient_credits');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /402 Infoplug/ })
      .first(),
  ).toBeVisible();
});

test('a search typed ahead in the field of the home page is answered', async ({ page }) => {
  const wake = await openAsleep(page, '/');
  const field = page.getByRole('main').getByRole('combobox');
  await field.fill('throttled');
  await wake();
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.press('Enter');
  await expect(page).toHaveURL('/sportradar/429/#throttled');
});

test('what is typed ahead into the form for helpdesks stands in its address', async ({ page }) => {
  const wake = await openAsleep(page, '/go/');
  await page.getByLabel('Provider', { exact: true }).selectOption('sportradar');
  await page.getByLabel('Status', { exact: true }).fill('429');
  await page.getByLabel(/^Text of the ticket/).fill('Throttled');
  await wake();
  await expect(
    page
      .getByRole('main')
      .getByLabel(/address/i)
      .last(),
  ).toHaveValue(/\/go\/\?provider=sportradar&status=429#text=Throttled$/);
});
