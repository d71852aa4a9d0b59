import AxeBuilder from '@axe-core/playwright';
import { colorSchemes, pageKinds, viewports } from './support/pageKinds';
import { expect, test } from './support/test';

for (const [kind, path] of Object.entries(pageKinds)) {
  for (const colorScheme of colorSchemes) {
    for (const viewport of viewports) {
      test(`axe finds nothing on ${kind}, ${colorScheme}, ${viewport.width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([]);
      });
    }
  }
}

for (const [kind, path] of Object.entries(pageKinds)) {
  test(`${kind} is no wider than a phone of 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
  });
}

test('axe finds nothing on the whole comparison', async ({ page }) => {
  // It holds thousands of elements, and a loaded machine needs its time for them.
  test.setTimeout(240_000);
  await page.goto('/compare/');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([]);
});
