import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { colorSchemes } from './support/pageKinds';
import { expect, test } from './support/test';
import { wake } from './support/wake';

test('the gallery answers, and neither search engines nor programs are told of it', async ({ page }) => {
  await page.goto('/gallery/');
  await expect(page.getByRole('heading', { level: 1, name: 'Gallery' })).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  for (const file of ['sitemap.xml', 'llms.txt', 'feed.xml', 'index.html', 'search/index.html']) {
    expect(readFileSync(`build/${file}`, 'utf8'), file).not.toContain('/gallery/');
  }
});

test('the gallery has no other form', async ({ request }) => {
  for (const extension of ['json', 'md', 'png']) expect((await request.get(`/gallery.${extension}`)).status()).toBe(404);
});

test('axe finds nothing on any component in any state, light and dark', async ({ page }) => {
  // Hundreds of pieces, and a loaded machine needs its time for them.
  test.setTimeout(240_000);
  await page.goto('/gallery/');
  await wake(page);
  await expect(page.locator('.ticketPreview').first()).toBeVisible();
  for (const colorScheme of colorSchemes) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    // A page has each piece once, and in its place: here the same names and headings of every level stand side by side.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    const { violations } = await axe.disableRules(['heading-order', 'landmark-unique']).analyze();
    expect(
      violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ html }) => html.slice(0, 160)) })),
      colorScheme,
    ).toEqual([]);
  }
});

test('no component in any state is wider than a phone of 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/gallery/');
  const tooWide = await page.evaluate(() =>
    document.documentElement.scrollWidth <= 360
      ? []
      : [...document.querySelectorAll('.specimen')]
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map((element) => element.querySelector('h3')?.id),
  );
  expect(tooWide).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
