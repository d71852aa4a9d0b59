import type { Page } from '@playwright/test';
import { openDrawn } from '../visual/support/openDrawn';
import { expect, test } from './support/test';
import { wake } from './support/wake';

const sheets = ['codes', 'apitube', 'huntapi', 'infoplug', 'open-api', 'sportradar'].map((name) => `/${name}/sheet/`);

/** How many pages of paper the page takes: the objects of the type Page in the PDF, not the one of the type Pages that lists them. */
async function printedPages(page: Page): Promise<{ count: number; sizes: string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const count = pdf.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g)].map(([, width, height]) =>
    [width, height].map((length) => Math.round(Number(length))).join(' x '),
  );
  return { count, sizes: [...new Set(sizes)] };
}

/** What is wider than its box, or stands out of the sheet. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sheet = document.querySelector('.sheet');
    const right = (sheet?.getBoundingClientRect().right ?? 0) + 1;
    return [...(sheet?.querySelectorAll('*') ?? [])]
      .filter((element) => !element.matches('caption, thead, thead *, svg, path'))
      .filter((element) => element.getBoundingClientRect().right > right || (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1))
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
  });
}

test('the list of sheets leads to each of them', async ({ page }) => {
  await page.goto('/sheets/');
  const links = page.getByRole('main').locator('article ul a[href$="/sheet/"]');
  expect(await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? '').filter((path) => !/\.(?:md|json)$/.test(path)))).toEqual(
    sheets,
  );
});

for (const path of sheets) {
  test(`${path} takes one A4 page, alone and in full, in a light and in a dark theme`, async ({ page }) => {
    await openDrawn(page, path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ media: 'print', colorScheme });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await printedPages(page), colorScheme).toEqual({ count: 1, sizes: ['595 x 842'] });
      for (const around of ['.navbar', '.theme-doc-sidebar-container', '.footer', '.pageTop', '.pageFooter', '.sheetActions']) {
        for (const element of await page.locator(around).all()) await expect(element).toBeHidden();
      }
      const colors = await page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).color);
      expect(colors, colorScheme).toBe('rgb(27, 29, 34)');
    }
    // The width of A4 between its margins, at 96 dots an inch.
    await page.setViewportSize({ width: 718, height: 1047 });
    expect(await overflowing(page)).toEqual([]);
  });

  test(`${path} is a preview of the page at a desk, and a list on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openDrawn(page, path);
    const box = await page.locator('.sheet').boundingBox();
    const ratio = (box?.height ?? 0) / (box?.width ?? 1);
    expect(Math.abs(ratio - 297 / 210)).toBeLessThan(0.02);
    expect(await overflowing(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflowing(page)).toEqual([]);
    const size = await page.locator('.sheet').evaluate((sheet) => Number.parseFloat(getComputedStyle(sheet).fontSize));
    expect(size).toBeGreaterThanOrEqual(14);
  });
}

test('the button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'true');
  });
  await page.goto('/sportradar/sheet/');
  await wake(page);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true');
});

test('the pages of a provider, of all codes and of all providers lead to sheets', async ({ page }) => {
  for (const [from, to] of [
    ['/sportradar/', '/sportradar/sheet/'],
    ['/codes/', '/codes/sheet/'],
    ['/providers/', '/sheets/'],
  ] as const) {
    await page.goto(from);
    await expect(page.getByRole('main').getByRole('link', { name: /^Print sheet/ })).toHaveAttribute('href', to);
  }
});

test('other pages print as before, on as many pages as they need', async ({ page }) => {
  await page.goto('/sportradar/');
  expect((await printedPages(page)).count).toBeGreaterThan(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no button offers to print, the hint stands, and one page is printed', async ({ page }) => {
    await page.goto('/sportradar/sheet/');
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(page.getByText('Or press Ctrl + P')).toBeVisible();
    expect((await printedPages(page)).count).toBe(1);
  });
});
