import type { Page } from '@playwright/test';
import { expect, test } from './support/test';
import { wake } from './support/wake';

const paths = ['/429/', '/sportradar/429/', '/huntapi/', '/situations/rate-limited/', '/compare/'];

/** The words of the page's content, without the marks that only pointers see. */
async function words(page: Page): Promise<string[]> {
  const text = await page.locator('article').innerText();
  return text.split(/\s+/).filter(Boolean);
}

// The test writes styles of its own.
test.use({ bypassCSP: true });

for (const path of paths) {
  test(`${path} shows the same words with and without JavaScript`, async ({ page, browser, baseURL }) => {
    await page.goto(path);
    await wake(page);
    // Only scripts can copy and choose, so that without them nothing offers it.
    await page.addStyleTag({ content: '.ticketRow, .twins-copy, .comparisonControls { display: none; }' });
    const awake = await words(page);
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const still = await context.newPage();
    await still.goto(path);
    // What is said to those without scripts alone.
    await still.locator('article noscript').evaluateAll((notes) => {
      for (const note of notes) note.remove();
    });
    const asleep = await words(still);
    await context.close();
    expect(asleep.length).toBeGreaterThan(300);
    expect(asleep).toEqual(awake);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the comparison holds every provider, code and condition', async ({ page }) => {
    await page.goto('/compare/');
    const matrix = page.getByRole('table', { name: /Which provider documents which situation/ });
    await expect(matrix.getByRole('columnheader')).toHaveText([/Situation/, /What differs/, 'APITube', 'HuntAPI', 'Infoplug', 'Open API', 'Sportradar']);
    for (const code of ['200', '201', '301', '302', '304', '400', '401', '402', '403', '404', '405', '408', '410', '429', '499', '500', '502', '503', '504']) {
      await expect(matrix.getByText(code, { exact: true }).first()).toBeVisible();
    }
    await expect(matrix.getByRole('link', { name: '429 Quota Exceeded' })).toHaveAttribute('href', '/sportradar/429/#quota-exceeded');
    // The browser without scripts that the tests have draws no noscript element, so that the file is read.
    expect(await (await page.request.get('/compare/')).text()).toMatch(/<noscript><p>Choosing what is compared/);
    const sideBySide = page.getByRole('table', { name: /at each provider$/ });
    await expect(sideBySide.getByText('Too many requests arrived within a short period, usually one second.')).toBeVisible();
  });
});
