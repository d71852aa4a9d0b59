import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const formats = { rich: /^Rich text/, markdown: 'Markdown', jira: 'Jira wiki markup', plain: 'Plain text' };

/** Opens the kit of a condition and copies a text. */
async function copyFor(page: Page, name: string, kind: string, format: keyof typeof formats) {
  const button = page.getByRole('button', { name: `Copy for ticket: ${name}`, exact: true });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  const panel = page.getByRole('region', { name: `Text for a ticket: ${name}` });
  await panel.getByRole('radio', { name: kind }).check();
  await panel.getByRole('radio', { name: formats[format] }).check();
  await panel.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(panel.getByRole('status')).toHaveText('Copied. Paste it into the ticket.');
  return panel;
}

/** What the clipboard holds, by media type. */
function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const entries = (item?.types ?? []).map(async (type) => [type, await ((await item?.getType(type))?.text() ?? '')] as const);
    return Object.fromEntries(await Promise.all(entries));
  });
}

test('a customer reply pasted as rich text keeps link, list and code', async ({ page }) => {
  await page.goto('/sportradar/429/#throttled');
  await copyFor(page, 'Throttled', 'Customer reply', 'rich');
  expect(Object.keys(await clipboard(page)).sort()).toEqual(['text/html', 'text/plain']);
  await page.evaluate(() => {
    const field = document.createElement('div');
    field.id = 'helpdesk';
    field.contentEditable = 'true';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  const field = page.locator('#helpdesk');
  await expect(field.getByRole('link', { name: /sportradar\/429\/throttled\/$/ })).toHaveAttribute(
    'href',
    'https://codebook.example/sportradar/429/throttled/',
  );
  await expect(field.locator('ol > li')).toHaveCount(4);
  await expect(field.locator('code', { hasText: 'max-age' })).toHaveCount(1);
});

test('an internal note names code, condition, who acts, retry, billed and what to send', async ({ page }) => {
  await page.goto('/infoplug/400/#limit_out_of_range');
  await copyFor(page, 'limit_out_of_range', 'Internal note', 'markdown');
  const text = (await clipboard(page))['text/plain'] ?? '';
  for (const part of ['Infoplug', '400', '`limit_out_of_range`', 'Who acts', 'Retry', 'Billed', 'https://codebook.example/infoplug/400/limit_out_of_range/'])
    expect(text).toContain(part);
});

test('each format writes links and code in its own way', async ({ page }) => {
  await page.goto('/sportradar/429/');
  const link = 'https://codebook.example/sportradar/429/throttled/';
  const read = async () => (await clipboard(page))['text/plain'] ?? '';
  await copyFor(page, 'Throttled', 'Customer reply', 'markdown');
  expect(await read()).toMatch(/^1\. Stop sending[\s\S]*`max-age`[\s\S]*sportradar\/429\/throttled\//m);
  await copyFor(page, 'Throttled', 'Customer reply', 'jira');
  expect(await read()).toMatch(/^# Stop sending[\s\S]*\{\{max-age\}\}/m);
  await copyFor(page, 'Throttled', 'Customer reply', 'plain');
  const plain = await read();
  expect(plain).toContain(link);
  expect(plain).not.toMatch(/[`{}]/);
});

test('the last choice stays on this device', async ({ page }) => {
  await page.goto('/sportradar/429/');
  await copyFor(page, 'Throttled', 'Internal note', 'jira');
  await page.goto('/infoplug/402/');
  await page
    .getByRole('button', { name: /^Copy for ticket/ })
    .first()
    .click();
  await expect(page.getByRole('radio', { name: 'Internal note' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Jira wiki markup' })).toBeChecked();
});

test('the kit works by keyboard, and Escape leads back to its button', async ({ page }) => {
  await page.goto('/huntapi/402/');
  const button = page.getByRole('button', { name: /^Copy for ticket/ }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Customer reply' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('the link of a condition is the one that unfurls', async ({ page }) => {
  await page.goto('/sportradar/429/');
  await page.getByRole('button', { name: 'Copy link: Throttled', exact: true }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('https://codebook.example/sportradar/429/throttled/');
});

test('where the browser refuses to copy, the text is selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto('/sportradar/429/');
  await page.getByRole('button', { name: 'Copy for ticket: Throttled', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Text for a ticket: Throttled' });
  await panel.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(panel.getByRole('status')).toContainText('press Ctrl+C or Cmd+C');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('Stop sending for one second');
  await panel.getByRole('radio', { name: 'Plain text' }).check();
  await panel.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(panel.getByRole('textbox', { name: 'Text for the ticket' })).toBeFocused();
});

test('from a diagnosis the kit carries what was read, masked', async ({ page }) => {
  await page.goto('/diagnose/');
  await page
    .getByLabel('Paste a response, log line or ticket')
    .fill(
      'GET https://api.infoplug.io/v1/search?limit=9000&api_key=sk_live_51Habcdefghijklmnop\nHTTP/1.1 400 Bad Request\nx-request-id: req-7788\n\n{"message":"limit_out_of_range"}',
    );
  await page
    .getByRole('button', { name: /^Copy for ticket/ })
    .first()
    .click();
  await page.getByRole('radio', { name: 'Internal note' }).check();
  await page.getByRole('radio', { name: 'Plain text' }).check();
  const preview = page.locator('.ticketPreview');
  for (const part of ['GET', 'api.infoplug.io', '400', 'req-7788', 'limit_out_of_range']) await expect(preview).toContainText(part);
  await expect(preview).not.toContainText('sk_live');
});

test('a page is copied as Markdown', async ({ page }) => {
  await page.goto('/sportradar/429/');
  await page.getByRole('button', { name: 'Copy page as Markdown' }).click();
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Sportradar 429[\s\S]*## Throttled/);
});
