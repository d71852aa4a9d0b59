import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { colorSchemes, pageKinds, viewports } from './support/pageKinds';
import { expect, test } from './support/test';
import { wake } from './support/wake';

/** What axe finds on the page as it stands. The pages hold no frames, so that what gathers results across frames, half of the time, is left out. */
async function findViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ html }) => html.slice(0, 160)) }));
}

for (const [kind, path] of Object.entries(pageKinds)) {
  test(`axe finds nothing on ${kind}, light and dark, on a phone and at a desk`, async ({ page }) => {
    // Opened once: a change of size or colours needs no new page, and four openings cost more than the checks.
    await page.goto(path);
    // A page that is drawn from its address shows itself once it is awake.
    await wake(page);
    for (const colorScheme of colorSchemes) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      for (const viewport of viewports) {
        await page.setViewportSize(viewport);
        expect(await findViolations(page), `${colorScheme}, ${viewport.width} px`).toEqual([]);
      }
    }
  });
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
  expect(await findViolations(page)).toEqual([]);
});

test('axe finds nothing on the open texts for a ticket, in each format, light and dark, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/infoplug/402/');
  await page.getByRole('button', { name: /^Copy for ticket/ }).click();
  for (const format of [/^Rich text/, 'Markdown']) {
    await page.getByRole('radio', { name: format }).check();
    for (const colorScheme of colorSchemes) {
      await page.emulateMedia({ colorScheme });
      expect(await findViolations(page), `${format}, ${colorScheme}`).toEqual([]);
    }
  }
});
