import type { Page } from '@playwright/test';
import { viewports } from './support/pageKinds';
import { expect, test } from './support/test';
import { wake } from './support/wake';

/** A page is looked at before and after it wakes: what is in view stays where it is. */

/** How far below the upper edge of the window an element begins, in CSS pixels. */
const topOf = (page: Page, selector: string) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

for (const [path, id] of [
  ['/429/', 'sources'],
  ['/codes/', '5xx'],
  ['/sportradar/429/', 'too-many-requests'],
  ['/sportradar/', 'support'],
] as const) {
  test(`${path}#${id} leads to its heading, which stays there when the page wakes`, async ({ page }) => {
    await page.goto(`${path}#${id}`);
    await expect.poll(() => topOf(page, `[id="${id}"]`)).toBeLessThan(250);
    const before = await topOf(page, `[id="${id}"]`);
    expect(before).toBeGreaterThan(0);
    await wake(page);
    expect(Math.abs((await topOf(page, `[id="${id}"]`)) - before)).toBeLessThan(2);
  });
}

test('who comes back finds the place that was left', async ({ page }) => {
  await page.goto('/codes/');
  await page.locator('[id="5xx"]').scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 300);
  await page.waitForTimeout(500);
  const before = await topOf(page, '[id="5xx"]');
  await page.reload();
  await expect.poll(async () => Math.abs((await topOf(page, '[id="5xx"]')) - before)).toBeLessThan(3);
});

for (const viewport of viewports) {
  test(`nothing moves when a page wakes, ${viewport.width} px wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const path of ['/429/', '/codes/', '/sportradar/429/', '/sportradar/', '/situations/rate-limited/', '/identifiers/']) {
      await page.goto(path);
      const headings = page.getByRole('main').getByRole('heading');
      const inView = async () => (await headings.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))).filter((top) => top < 700);
      const before = await inView();
      await wake(page);
      expect(await inView(), path).toEqual(before);
    }
  });
}
