import type { Page } from '@playwright/test';
import { viewports } from './support/pageKinds';
import { startSlowHost } from './support/slowHost';
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

/** What a page is painted by first, from where to where in its HTML. */
const firstParts = [
  ['<nav aria-label="Main"', '</nav>'],
  ['<div class="pageTop"', '</ul>'],
  ['<dl class="strip', '</dl>'],
  ['<div class="columns-pair', '</ol>'],
] as const;

/** After each element of the first parts, within the heading, and before the table of contents beside a page, which comes last. */
function findPauses(html: string): number[] {
  const ends = [...html.matchAll(/<\/(?:a|b|button|search|div|dd|dl|li|ol)>|(?<="answer-provider">[^<]*<\/span>)|(?=<div class="col col--3 pageToc")/g)];
  const ranges = firstParts.map(([from, to]) => [html.indexOf(from), html.indexOf(to, html.indexOf(from))] as const);
  const isFirst = (at: number) => ranges.some(([from, to]) => from >= 0 && at > from && at < to);
  return ends.filter(({ 0: tag, index }) => tag === '' || isFirst(index)).map(({ 0: tag, index }) => index + tag.length);
}

test('nothing moves aside while the rest of a page is on its way', async ({ page }) => {
  test.slow();
  const host = await startSlowHost('build', findPauses);
  const noteShifts = () => {
    const shifted: string[] = [];
    Object.assign(window, { shifted });
    const nameOf = (node: Node | null) => (node instanceof Element ? node : node?.parentElement)?.className ?? '';
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { sources: { node: Node | null }[] }[])
        shifted.push(...entry.sources.map(({ node }) => nameOf(node)));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  };
  await page.addInitScript(noteShifts);
  for (const viewport of [...viewports, { width: 1500, height: 900 }]) {
    await page.setViewportSize(viewport);
    for (const path of ['/429/', '/sportradar/596/', '/infoplug/402/', '/diagnose/', '/situations/rate-limited/']) {
      await page.goto(`${host.origin}${path}`);
      expect(await page.evaluate(() => Reflect.get(window, 'shifted')), `${path} ${viewport.width} px`).toEqual([]);
    }
  }
  await host.close();
});
