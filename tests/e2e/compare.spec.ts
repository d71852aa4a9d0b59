import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

const matrixOf = (page: Page) => page.getByRole('table', { name: /Which provider documents which/ });

test('a filter goes into the address, and the back button undoes it', async ({ page }) => {
  await page.goto('/compare/');
  const rows = matrixOf(page).getByRole('rowheader');
  const all = await rows.count();
  await page.getByLabel('Status class').selectOption('5xx');
  await expect(page).toHaveURL('/compare/?class=5xx');
  await expect(rows.filter({ hasText: /^5/ })).toHaveCount(await rows.count());
  expect(await rows.count()).toBeLessThan(all);
  await page.goBack();
  await expect(page).toHaveURL('/compare/');
  await expect(rows).toHaveCount(all);
  await expect(page.getByLabel('Status class')).toHaveValue('');
});

test('a copied address shows the same view', async ({ page, context }) => {
  await page.goto('/compare/');
  await page.getByLabel('Status code', { exact: true }).selectOption('429');
  await page.getByRole('checkbox', { name: 'APITube' }).uncheck();
  await page.getByRole('checkbox', { name: 'Meaning' }).uncheck();
  await page.getByRole('button', { name: 'What differs' }).first().click();
  await expect(page).toHaveURL(/code=429/);
  await expect(page).toHaveURL(/sort=-differences/);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('checkbox', { name: 'APITube' })).not.toBeChecked();
  await expect(other.getByRole('checkbox', { name: 'Meaning' })).not.toBeChecked();
  await expect(other.getByLabel('Status code', { exact: true })).toHaveValue('429');
  expect(await other.locator('article').innerText()).toBe(await page.locator('article').innerText());
});

test('one code across providers marks what differs', async ({ page }) => {
  await page.goto('/compare/?code=404');
  const sideBySide = page.getByRole('table', { name: /at each provider$/ });
  await expect(sideBySide.getByRole('rowheader')).toHaveText([/404 Not Found/]);
  await expect(sideBySide.getByText('same number, other meaning')).toBeVisible();
  await expect(sideBySide.locator('mark', { hasText: 'Route unknown' }).first()).toBeVisible();
});

test('one situation across providers shows its numbers', async ({ page }) => {
  await page.goto('/compare/?situation=rate-limited&rows=situation');
  const row = matrixOf(page).getByRole('row').filter({ hasText: 'Rate limited' });
  await expect(row.getByText('same situation, other number')).toBeVisible();
  await expect(row.getByRole('link', { name: /401 Rate Limit Exceeded/ })).toHaveAttribute('href', '/huntapi/401/#rate-limit-exceeded');
});

test('sorting by what differs brings the rows that differ most to the top', async ({ page }) => {
  await page.goto('/compare/?sort=-differences');
  const counts = () =>
    matrixOf(page)
      .getByRole('row')
      .evaluateAll((rows) => rows.slice(1).map((row) => row.querySelectorAll('.difference').length));
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  const shown = await counts();
  expect(shown.length).toBeGreaterThan(5);
  expect(shown).toEqual([...shown].sort((a, b) => b - a));
});

test('an unknown provider and code are named and ignored, and the rest works', async ({ page }) => {
  await page.goto('/compare/?providers=huntapi,acme,sportradar&code=777&class=4xx');
  await expect(page.getByText('Not known here, and left out: provider "acme", status code "777".')).toBeVisible();
  await expect(matrixOf(page).getByRole('columnheader')).toHaveText([/Status code/, /What differs/, 'HuntAPI', 'Sportradar']);
  await expect(page.getByLabel('Status class')).toHaveValue('4xx');
});

test('what stands in the query string is shown as text and never runs', async ({ page }) => {
  await page.goto(`/compare/?providers=${encodeURIComponent('<img src=x onerror=alert(1)>')}&code=__proto__&sort=%00`);
  await expect(page.getByText('provider "<img src=x onerror=alert(1)>"')).toBeVisible();
  await expect(page.locator('article img')).toHaveCount(0);
});

test('the last chosen provider stays chosen', async ({ page }) => {
  await page.goto('/compare/?providers=huntapi');
  await expect(page.getByRole('checkbox', { name: 'HuntAPI' })).toBeDisabled();
});
