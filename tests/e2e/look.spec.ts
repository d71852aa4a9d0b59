import type { Locator, Page } from '@playwright/test';
import { pageKinds } from './support/pageKinds';
import { expect, test } from './support/test';
import { wake } from './support/wake';

for (const width of [1000, 1280, 1440]) {
  test(`every link of the navbar can be clicked at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const name of ['Status codes', 'Providers', 'Situations', 'Compare', 'Diagnose', 'Guides']) {
      await page.goto('/429/');
      // A real click: it fails where something lies over the link.
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();
      await expect(page).not.toHaveURL('/429/');
    }
  });
}

const onScreen = async (page: Page, ...parts: Locator[]) => {
  for (const part of parts) await expect(part).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
};

test('at a desk the first screen answers: name, sentence, decisions, where it failed, and what to do', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of ['/infoplug/402/', '/sportradar/502/', '/huntapi/402/']) {
    await page.goto(path);
    const main = page.getByRole('main');
    await onScreen(page, main.getByRole('heading', { level: 1 }), main.locator('.lead').first(), main.locator('.strip').first());
    await onScreen(page, main.locator('.hopPath').first(), main.getByRole('heading', { name: 'What to do' }), main.locator('ol.statements > li').first());
    await onScreen(page, main.getByRole('button', { name: 'Copy for ticket' }).first());
  }
});

test('where a number has several reasons the first screen tells them apart', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/sportradar/429/');
  const main = page.getByRole('main');
  const reasons = main.getByRole('table', { name: /conditions under this code/ }).getByRole('row');
  await onScreen(page, main.getByText('To tell them apart:'), reasons.nth(1), reasons.nth(2), main.locator('.hopPath').first());
});

test('on a phone the sentence and the decisions stand in the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/infoplug/402/', '/429/', '/sportradar/502/']) {
    await page.goto(path);
    const main = page.getByRole('main');
    await onScreen(page, main.getByRole('heading', { level: 1 }), main.locator('.lead').first(), main.locator('.strip').first());
  }
});

test('a condition that a link leads to says its number', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/huntapi/400/#expired-api-key');
  await expect(page.getByRole('heading', { name: '400 Expired API Key' })).toBeInViewport({ ratio: 1 });
});

for (const [kind, path] of Object.entries(pageKinds)) {
  test(`nothing moves while ${kind} comes, on a phone and at a desk`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      const note = ({ hadRecentInput, sources, value }: LayoutShift) => {
        if (!hadRecentInput) shifts.push(`${value.toFixed(4)} ${sources.map(({ node }) => node?.parentElement?.className ?? '').join(', ')}`);
      };
      new PerformanceObserver((list) => (list.getEntries() as unknown as LayoutShift[]).forEach(note)).observe({ type: 'layout-shift', buffered: true });
    });
    for (const size of [
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ]) {
      await page.setViewportSize(size);
      await page.goto(path, { waitUntil: 'networkidle' });
      await wake(page);
      expect(await page.evaluate(() => Reflect.get(window, 'shifts')), `${size.width} px`).toEqual([]);
    }
  });
}

/** What TypeScript's library does not describe yet (https://wicg.github.io/layout-instability/). */
interface LayoutShift {
  value: number;
  hadRecentInput: boolean;
  sources: readonly { node: Node | null }[];
}

test("a phone's menu keeps the keyboard, and Escape closes it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/429/');
  await wake(page);
  const toggle = page.getByRole('button', { name: 'Toggle navigation bar' });
  await toggle.click();
  const menu = page.locator('.navbar-sidebar');
  await expect(menu.getByRole('button', { name: 'Close navigation bar' })).toBeFocused();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main, .footer, .navbar__inner'))).toBeNull();
  }
  await page.keyboard.press('Escape');
  await expect(toggle).toBeFocused();
});

test('the chosen result of a search stays in sight', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto('/codes/');
  const field = page.getByRole('navigation', { name: 'Main' }).getByRole('combobox');
  await field.fill('key');
  await expect(page.getByRole('option').nth(5)).toBeAttached();
  for (let step = 0; step < 6; step += 1) await field.press('ArrowDown');
  await expect(page.locator('[role="option"][aria-selected="true"]')).toBeInViewport({ ratio: 0.9 });
});
