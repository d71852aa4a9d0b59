import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { colorSchemes, viewports } from './support/pageKinds';
import { expect, test } from './support/test';
import { wake } from './support/wake';

const box = (page: Page) => page.getByLabel('Paste a response, log line or ticket');
const matches = (page: Page) => page.getByRole('list', { name: 'Matches' }).locator('> li');

test('a pasted response shows its entry, the reason and the resolution at once', async ({ page }) => {
  await page.goto('/diagnose/');
  await box(page).fill('HTTP/1.1 402 Payment Required\nHost: api.infoplug.io\n\n{"message":"insufficient_credits"}');
  await expect(matches(page).first().getByRole('link').first()).toHaveAttribute('href', '/infoplug/402/#insufficient_credits');
  await expect(page.getByText('The account has too few credits left, so the call is refused.')).toBeVisible();
});

test('several candidates come with the question that tells them apart', async ({ page }) => {
  await page.goto('/diagnose/');
  await box(page).fill('The customer says that Sportradar answers 429 since this morning.');
  await expect(matches(page).first().getByRole('link').first()).toHaveAttribute('href', '/sportradar/429/');
  await expect(matches(page).first()).toContainText('Does the next second work, or does every call fail until the plan renews?');
});

test('where nothing is an error it says so and matches nothing', async ({ page }) => {
  await page.goto('/diagnose/');
  await box(page).fill('Please send invoice 2025-404 for 429.00 EUR to room 503.');
  await expect(page.getByText('Nothing in this text is an error that can be looked up.')).toBeVisible();
  await expect(matches(page)).toHaveCount(0);
});

test('nothing of the paste leaves the page, and secrets are masked in what is shown and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/diagnose/');
  await wake(page);
  const secrets = ['api_live_9f8e7d6c5b4a39281706', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJlLXZhbHVl', 'jane.doe@customer.example'];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await box(page).fill(
    `GET https://api.apitube.io/v1/news?api_key=${secrets[0]} HTTP/1.1\nAuthorization: Bearer ${secrets[1]}\nFrom: ${secrets[2]}\n\nHTTP/1.1 429 Too Many Requests\n{"code":"TooManyRequests"}`,
  );
  await expect(matches(page).first()).toContainText('429');
  await page.getByRole('button', { name: 'Copy the text with secrets masked' }).click();
  await expect(page.getByText('Copied, with secrets masked.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const shown = (await page.locator('article').innerText()) + page.url() + (await page.title());
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage, state: history.state }));
  expect(copied).toContain('TooManyRequests');
  for (const secret of secrets) for (const place of [copied, shown, stored, ...requests]) expect(place).not.toContain(secret);
});

test('it works with the network off once it is loaded', async ({ page, context, reports }) => {
  await page.goto('/diagnose/');
  await box(page).fill('warm up 503 error');
  await expect(matches(page).first()).toBeVisible();
  await context.setOffline(true);
  await box(page).fill('HTTP/1.1 404 Not Found\n\n{"message":"not_found"}');
  await expect(matches(page).first().getByRole('link').first()).toHaveAttribute('href', '/infoplug/404/#not_found');
  // Links that come into view are fetched ahead; without a network that fails, and nothing depends on it.
  expect(reports.filter((report) => !report.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  reports.length = 0;
});

test('a body pasted into the search field goes to the diagnosis, not into the address', async ({ page }) => {
  await page.goto('/codes/');
  const field = page.getByRole('navigation', { name: 'Main' }).getByRole('combobox');
  await field.focus();
  await field.evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'HTTP/1.1 402 Payment Required\n\n{"message":"insufficient_credits"}');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(page).toHaveURL('/diagnose/');
  await expect(box(page)).toHaveValue(/insufficient_credits/);
  await expect(matches(page).first()).toBeVisible();
});

test('a file with many failures becomes a table with counts', async ({ page }) => {
  await page.goto('/diagnose/');
  const line = (status: number) => `203.0.113.7 - - [20/Nov/2026:08:00:00 +0000] "GET /orders HTTP/1.1" ${status} 187 "-" "curl/8.5.0"`;
  const log = [line(503), line(200), line(503), line(404)].join('\n');
  await page.getByLabel('Load a file (HAR or text)').setInputFiles({ name: 'access.log', mimeType: 'text/plain', buffer: Buffer.from(log) });
  await expect(matches(page).first()).toContainText('2 times');
  await expect(matches(page).first().getByRole('link').first()).toHaveAttribute('href', '/503/');
  await expect(page.getByRole('table', { name: /What was read/ }).getByRole('rowheader')).toHaveText(['503', '404']);
});

test('markup in a paste is shown as text and never runs; a megabyte is read', async ({ page }) => {
  await page.goto('/diagnose/');
  await box(page).fill(`<script>document.title='run'</script><img src=x onerror="document.title='run'"> HTTP/1.1 502 Bad Gateway\n${'x404 '.repeat(200_000)}`);
  await expect(matches(page).first()).toBeVisible({ timeout: 15_000 });
  expect(await page.title()).not.toBe('run');
  await expect(page.locator('article img')).toHaveCount(0);
});

for (const colorScheme of colorSchemes) {
  for (const viewport of viewports) {
    test(`axe finds nothing in a diagnosis, ${colorScheme}, ${viewport.width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      await page.goto('/diagnose/');
      await box(page).fill('The customer says that Sportradar answers 429 since this morning.');
      await expect(matches(page).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([]);
    });
  }
}
