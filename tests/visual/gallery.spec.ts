import path from 'node:path';
import { openDrawn } from './support/openDrawn';
import { differs, expect, test } from './support/test';
import { deskDark, deskLight, phoneLight, showIn } from './support/views';

const stylePath = path.resolve('tests/visual/support/gallery.css');

for (const view of [deskLight, deskDark, phoneLight]) {
  test(`every component looks as before, ${view.name}`, async ({ page }) => {
    // Some forty pictures, and a loaded machine needs its time for them.
    test.setTimeout(300_000);
    await openDrawn(page, '/gallery/');
    await showIn(view, page);
    await expect(page.locator('.ticketPreview')).toHaveCount(2);
    const specimens = page.locator('.specimen');
    const ids = await page.locator('.specimen > h3').evaluateAll((headings) => headings.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) {
      const specimen = specimens.filter({ has: page.locator(`h3[id="${id}"]`) });
      await expect.soft(specimen, differs).toHaveScreenshot(['gallery', `${id}-${view.name}.webp`], { stylePath });
    }
  });
}
