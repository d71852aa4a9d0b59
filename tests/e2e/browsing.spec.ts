import { expect, test } from './support/test';
import { wake } from './support/wake';

test('from the home page a cell of the map leads to the entry', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^Sportradar 429 Too Many Requests: Quota Exceeded, Throttled/ }).click();
  await expect(page).toHaveURL('/sportradar/429/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/429.*Sportradar.*Too Many Requests/);
});

test('the map is walked by arrow keys, over empty cells, and is one stop of the Tab key', async ({ page }) => {
  await page.goto('/');
  await wake(page);
  const map = page.getByRole('table', { name: /^Every status code that a provider documents/ });
  await map.getByRole('link', { name: /^Infoplug 404 / }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(map.getByRole('link', { name: /^Infoplug 429 / })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(map.getByRole('link', { name: /^Open API 429 / })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(map.getByRole('link', { name: 'Open API', exact: true })).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(map.getByRole('link', { name: '200 OK', exact: true })).toBeFocused();
  await expect(map.locator('a:not([tabindex])')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(map.locator(':focus')).toHaveCount(0);
});

test('the legend of the map lights up one kind of situation', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'Money' }).check();
  await expect(page.getByRole('link', { name: /^Infoplug 402 / })).toHaveCSS('opacity', '1');
  await expect(page.getByRole('link', { name: /^Infoplug 404 / })).toHaveCSS('opacity', '0.2');
});

test('a condition of several is one click from the top of its page', async ({ page }) => {
  await page.goto('/sportradar/429/');
  await page
    .getByRole('table', { name: /2 conditions under this code/ })
    .getByRole('link', { name: 'Throttled' })
    .click();
  await expect(page).toHaveURL('/sportradar/429/#throttled');
  await expect(page.getByRole('heading', { level: 2, name: /Throttled/ })).toBeInViewport();
});

test('a fragment is the identifier as published', async ({ page }) => {
  await page.goto('/infoplug/400/#limit_out_of_range');
  await expect(page.getByRole('heading', { level: 2, name: /limit_out_of_range/ })).toBeInViewport();
});

test('the sidebar browses by class, by provider and by situation', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/huntapi/402/');
  const sidebar = page.getByRole('navigation', { name: 'Docs sidebar' });
  await expect(sidebar.getByRole('link', { name: '402 Payment Required' })).toHaveAttribute('aria-current', 'page');
  await sidebar.getByRole('button', { name: 'Situations' }).click();
  await sidebar.getByRole('link', { name: 'Rate limited' }).click();
  await expect(page).toHaveURL('/situations/rate-limited/');
  // The address changes before the page, which comes with a sidebar of its own.
  await expect(page.getByRole('heading', { level: 1, name: 'Rate limited' })).toBeVisible();
  await sidebar.getByRole('button', { name: 'Status codes' }).click();
  await sidebar.getByRole('link', { name: '5xx Server Error' }).click();
  await expect(page).toHaveURL('/5xx/');
});

test('the guides stand in the same frame', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/docs/401-or-403/');
  const sidebar = page.getByRole('navigation', { name: 'Docs sidebar' });
  await sidebar.getByRole('button', { name: 'Providers' }).click();
  await sidebar.getByRole('link', { name: 'Sportradar' }).click();
  await expect(page).toHaveURL('/sportradar/');
});

test('on a phone the menu holds the sidebar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/infoplug/400/');
  await page.getByRole('button', { name: 'Toggle navigation bar' }).click();
  await page.getByRole('link', { name: '402 Payment Required' }).click();
  await expect(page).toHaveURL('/infoplug/402/');
});

test('breadcrumbs, previous and next lead around', async ({ page }) => {
  await page.goto('/infoplug/402/');
  await page.getByRole('link', { name: /Next.*Infoplug 404/ }).click();
  await expect(page).toHaveURL('/infoplug/404/');
  await page.getByRole('link', { name: /Previous.*Infoplug 402/ }).click();
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Infoplug' }).click();
  await expect(page).toHaveURL('/infoplug/');
});

test('a statement shows its basis, and its mark leads to the source', async ({ page }) => {
  await page.goto('/infoplug/402/');
  const meaning = page.locator('.condition .lead');
  await expect(meaning.getByText('documented')).toBeVisible();
  await meaning.getByRole('link', { name: 'Source 1', exact: true }).click();
  await expect(page.locator('#source-1')).toBeInViewport();
  await expect(page.locator('#source-1').getByRole('link')).toHaveAttribute('href', 'https://docs.infoplug.io/docs/api-reference/status-codes');
});

test('each page links to the file in which it can be corrected', async ({ page }) => {
  await page.goto('/infoplug/402/');
  await expect(page.getByRole('link', { name: 'Correct this page’s data file' })).toHaveAttribute('href', /\/edit\/main\/data\/providers\/infoplug\.ts$/);
});

test('a table that scrolls is reached and scrolled by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.goto('/compare/');
  const region = page.getByRole('region', { name: /at each provider$/ });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('what no provider documents is said, so that silence is not read as no', async ({ page }) => {
  await page.goto('/sportradar/429/#throttled');
  await expect(page.locator('.condition', { hasText: 'Throttled' }).first().locator('.strip')).toContainText('Not documented');
});
