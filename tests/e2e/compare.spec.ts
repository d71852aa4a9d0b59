import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test';
import { wake } from './support/wake';

const pictureOf = (page: Page) => page.getByRole('table', { name: /Which provider documents which/ });
const sideBySideOf = (page: Page) => page.getByRole('table', { name: /at each provider$/ });

/** Waits until the page shows what its address asks for: its HTML holds the default view. */
async function open(page: Page, path: string) {
  await page.goto(path);
  await wake(page);
}

test('the page begins with situations, and an address that names no rows shows codes, as it always did', async ({ page }) => {
  await open(page, '/compare/');
  await expect(page.getByRole('heading', { name: 'Each situation by provider' })).toBeVisible();
  await open(page, '/compare/?class=4xx#matrix');
  await expect(page.getByRole('heading', { name: 'Each status code by provider' })).toBeVisible();
  await expect(pictureOf(page).getByRole('rowheader', { name: /^404/ })).toBeVisible();
  await page.getByLabel('Rows', { exact: true }).selectOption('situation');
  await expect(page).toHaveURL('/compare/?class=4xx&rows=situation');
});

test('a filter goes into the address, and the back button undoes it', async ({ page }) => {
  await open(page, '/compare/?rows=code');
  await expect(page.getByRole('table', { name: 'Which provider documents which status code' })).toBeVisible();
  const rows = pictureOf(page).getByRole('rowheader');
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  await page.getByLabel('Status class', { exact: true }).selectOption('5xx');
  await expect(page).toHaveURL('/compare/?class=5xx');
  await expect(rows.filter({ hasText: /^5/ })).toHaveCount(await rows.count());
  expect(await rows.count()).toBeLessThan(all);
  await page.goBack();
  await expect(page).toHaveURL('/compare/?rows=code');
  await expect(rows).toHaveCount(all);
  await expect(page.getByLabel('Status class', { exact: true })).toHaveValue('');
});

test('a copied address shows the same view', async ({ page, context }) => {
  await open(page, '/compare/');
  await page.getByLabel('Status code', { exact: true }).selectOption('429');
  await page.getByRole('checkbox', { name: 'APITube' }).uncheck();
  await page.getByText('Columns', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Meaning' }).uncheck();
  await page.getByRole('button', { name: 'What differs' }).first().click();
  await expect(page).toHaveURL(/code=429/);
  await expect(page).toHaveURL(/sort=-differences/);
  const other = await context.newPage();
  await open(other, page.url());
  await other.getByText('Columns', { exact: true }).click();
  await expect(other.getByRole('checkbox', { name: 'APITube' })).not.toBeChecked();
  await expect(other.getByRole('checkbox', { name: 'Meaning' })).not.toBeChecked();
  await expect(other.getByLabel('Status code', { exact: true })).toHaveValue('429');
  expect(await other.locator('article').innerText()).toBe(await page.locator('article').innerText());
});

test('one code across providers marks what differs', async ({ page }) => {
  await page.goto('/compare/?code=404');
  const sideBySide = sideBySideOf(page);
  await expect(sideBySide.getByRole('rowheader')).toHaveText([/404 Not Found/]);
  await expect(sideBySide.locator('.difference', { hasText: 'meaning' })).toBeVisible();
  await expect(sideBySide.locator('mark', { hasText: 'Route unknown' }).first()).toBeVisible();
  const cell = pictureOf(page).getByRole('cell').filter({ hasText: 'Route unknown' }).first();
  await expect(cell.getByRole('img', { name: 'other meaning' }).first()).toBeVisible();
});

test('one situation across providers shows its numbers', async ({ page }) => {
  await page.goto('/compare/?situation=rate-limited&rows=situation');
  const row = pictureOf(page).getByRole('row').filter({ hasText: 'Rate limited' });
  await expect(row.locator('.difference', { hasText: 'number' })).toBeVisible();
  await expect(row.getByRole('link', { name: '401 Rate Limit Exceeded' })).toHaveAttribute('href', '/huntapi/401/#rate-limit-exceeded');
  const cell = row.getByRole('cell').filter({ has: page.getByText('401', { exact: true }) });
  await expect(cell.getByRole('img', { name: 'other number' })).toHaveText('≠');
});

test('sorting by what differs brings the rows that differ most to the top', async ({ page }) => {
  await open(page, '/compare/?sort=-differences');
  const counts = () =>
    pictureOf(page)
      .getByRole('row')
      .evaluateAll((rows) => rows.slice(1).map((row) => row.querySelectorAll('.difference').length));
  await expect(page.getByRole('heading', { name: 'Each status code by provider' })).toBeVisible();
  const shown = await counts();
  expect(shown.length).toBeGreaterThan(5);
  expect(shown).toEqual([...shown].sort((a, b) => b - a));
});

test('an unknown provider and code are named and ignored, and the rest works', async ({ page }) => {
  await page.goto('/compare/?providers=huntapi,acme,sportradar&code=777&class=4xx');
  await expect(page.getByText('Not known here, and left out: provider "acme", status code "777".')).toBeVisible();
  await expect(pictureOf(page).getByRole('columnheader')).toHaveText([/Status code/, /What differs/, 'HuntAPI', 'Sportradar']);
  await expect(page.getByLabel('Status class', { exact: true })).toHaveValue('4xx');
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

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  /** Where an element begins and ends, from the top left corner of the window. */
  const boxOf = (element: Locator) => element.evaluate((node) => node.getBoundingClientRect().toJSON());

  test('the controls are low, so that the picture stands in the first screen', async ({ page }) => {
    await open(page, '/compare/');
    expect((await boxOf(page.getByRole('form', { name: 'Filters and columns' }))).height).toBeLessThanOrEqual(150);
    await expect(pictureOf(page).getByRole('rowheader', { name: 'Rate limited' })).toBeInViewport({ ratio: 1 });
  });

  test("the picture's head stays below the navbar while the page scrolls", async ({ page }) => {
    await open(page, '/compare/');
    const head = pictureOf(page).getByRole('columnheader', { name: 'HuntAPI' });
    const row = pictureOf(page).getByRole('rowheader').nth(25);
    await row.scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 300);
    await expect.poll(async () => (await boxOf(head)).top).toBeLessThan(100);
    await expect(head).toBeInViewport({ ratio: 1 });
    expect((await boxOf(head)).top).toBeGreaterThanOrEqual((await boxOf(page.locator('.navbar').first())).bottom - 1);
  });

  test('head and first column stay while the side-by-side table scrolls, and its end leads on to the page', async ({ page }) => {
    await open(page, '/compare/');
    const region = page.getByRole('region', { name: /at each provider$/ });
    await region.evaluate((element) => {
      element.scrollIntoView();
      element.scrollTo(400, 900);
    });
    const own = await boxOf(region);
    const head = await boxOf(sideBySideOf(page).getByRole('columnheader', { name: 'HuntAPI' }));
    const name = await boxOf(sideBySideOf(page).getByRole('rowheader').nth(3));
    expect(Math.abs(head.top - own.top)).toBeLessThanOrEqual(2);
    expect(Math.abs(name.left - own.left)).toBeLessThanOrEqual(2);
    await region.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await region.focus();
    await page.keyboard.press('Tab');
    await expect(region).not.toBeFocused();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the filters are folded, and open where they stand', async ({ page }) => {
    await open(page, '/compare/');
    const provider = page.getByRole('checkbox', { name: 'APITube' });
    await expect(provider).toBeHidden();
    await page.getByText('Filters', { exact: true }).click();
    await provider.uncheck();
    await expect(page).toHaveURL(/providers=huntapi,infoplug,open-api,sportradar/);
  });

  test('a row is a card that names in one line who does not list it', async ({ page }) => {
    await open(page, '/compare/?situation=credits-used-up&rows=situation');
    const card = page.locator('.comparison--picture tbody tr').filter({ hasText: 'Credits used up' });
    await expect(card.getByText('Not listed: HuntAPI, Open API, Sportradar')).toBeVisible();
    await expect(card.getByText('not listed', { exact: true }).first()).toBeHidden();
    const [table, region] = await Promise.all(
      ['.comparison--picture', '.comparisonRegion'].map((part) =>
        page
          .locator(part)
          .first()
          .evaluate((element) => element.getBoundingClientRect().width),
      ),
    );
    expect(table).toBeLessThanOrEqual(region ?? 0);
  });
});

test.describe('on paper', () => {
  // A4 without its margins, at 96 dots an inch.
  for (const [orientation, width] of [
    ['portrait', 718],
    ['landscape', 1047],
  ] as const) {
    test(`every column of five providers fits A4 ${orientation}, and the choice stands in words`, async ({ page }) => {
      await open(page, '/compare/?class=4xx');
      await page.setViewportSize({ width, height: 1000 });
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByText('Providers: APITube, HuntAPI, Infoplug, Open API, Sportradar; status class 4xx.')).toBeVisible();
      await expect(page.getByRole('form', { name: 'Filters and columns' })).toBeHidden();
      const tables = page.locator('table.comparison');
      await expect(tables).toHaveCount(2);
      const cut = await tables.evaluateAll((found, paper) => {
        const cells = found.flatMap((table) => [...table.querySelectorAll('th, td')]);
        return cells.filter((cell) => cell.getBoundingClientRect().right > paper || cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent);
      }, width);
      expect(cut).toEqual([]);
      const head = tables.first().locator('thead');
      expect(await head.evaluate((element) => getComputedStyle(element).display)).toBe('table-header-group');
      expect(await tables.first().evaluate((table) => getComputedStyle(table.parentElement ?? table).overflow)).toBe('visible');
    });
  }
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 800 } });

  const providers = ['HuntAPI', 'Sportradar'];
  const path = '/compare/?providers=huntapi,sportradar&situation=rate-limited&rows=situation';

  /** What the clipboard holds: the cells of its table, and of its text. */
  function copied(page: Page) {
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      const html = new DOMParser().parseFromString(await read('text/html'), 'text/html');
      const rows = [...html.querySelectorAll('tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
      );
      return { rows, text: (await read('text/plain')).split(/\r?\n/).map((line) => line.split('\t')) };
    });
  }

  test('the button copies cells as a table and as tab-separated text', async ({ page }) => {
    await open(page, path);
    await page.getByRole('button', { name: 'Copy table: Each situation by provider' }).click();
    await expect(page.getByText('Table copied. Paste it into a spreadsheet or a ticket.')).toBeVisible();
    const { rows, text } = await copied(page);
    expect(rows[0]).toEqual(['Situation', 'What differs', ...providers]);
    expect(rows[1]?.[2]).toBe('401 ≠ number (other edition) · 429');
    expect(text).toEqual(rows);
  });

  test('the side-by-side table is a row a line, whatever its cells hold', async ({ page }) => {
    await open(page, path);
    await page.getByRole('button', { name: 'Copy table: Side by side' }).click();
    await expect(page.getByText('Table copied. Paste it into a spreadsheet or a ticket.')).toBeVisible();
    const { rows, text } = await copied(page);
    expect(rows.map((row) => row.length)).toEqual([4, 4]);
    expect(rows[1]?.[3]).toContain('Meaning: ');
    expect(text).toEqual(rows);
  });

  test('a selected picture keeps its cells too', async ({ page }) => {
    await open(page, path);
    await expect(pictureOf(page).getByRole('columnheader')).toHaveCount(4);
    await pictureOf(page).evaluate((table) => getSelection()?.selectAllChildren(table));
    await page.keyboard.press('ControlOrMeta+C');
    const { rows, text } = await copied(page);
    for (const lines of [rows, text]) {
      expect(lines.find(([name]) => name === 'Situation')).toEqual(['Situation', 'What differs', ...providers]);
      expect(lines.find(([name]) => name === 'Rate limited')?.[2]).toBe('401 ≠ 429');
    }
  });

  test('where the browser refuses, the text of the table is selected', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await open(page, path);
    await page.getByRole('button', { name: 'Copy table: Each situation by provider' }).click();
    await expect(page.getByText('The browser refused to copy.')).toBeVisible();
    const field = page.getByRole('textbox', { name: 'Table as text: Each situation by provider' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(/^Situation\tWhat differs\tHuntAPI\tSportradar\n/);
  });
});
