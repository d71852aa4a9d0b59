import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { colorSchemes, viewports } from './support/pageKinds';
import { expect, test } from './support/test';
import { wake } from './support/wake';

const fieldOf = (page: Page) => page.getByRole('navigation', { name: 'Main' }).getByRole('combobox');
const firstResult = (page: Page) => page.getByRole('list', { name: 'Search results' }).getByRole('listitem').first().getByRole('link').first();

test('with the keyboard alone: / goes to the field, results appear, Enter goes to the first', async ({ page }) => {
  await page.goto('/codes/');
  await wake(page);
  await page.keyboard.press('/');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.type('sportradar throttled');
  await expect(page.getByRole('option').first()).toContainText('Throttled');
  await expect(fieldOf(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/sportradar/429/#throttled');
});

test('Ctrl + K goes to the field from within another one', async ({ page }) => {
  await page.goto('/diagnose/');
  await wake(page);
  await page.getByLabel('Paste a response, log line or ticket').focus();
  await page.keyboard.press('/');
  await expect(fieldOf(page)).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(fieldOf(page)).toBeFocused();
});

for (const viewport of viewports) {
  test(`axe finds nothing in the open list, light and dark, ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('/429/');
    await fieldOf(page).fill('key expired');
    await expect(page.getByRole('option').first()).toBeVisible();
    await fieldOf(page).press('ArrowDown');
    for (const colorScheme of colorSchemes) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      const { violations } = await new AxeBuilder({ page }).include('.navbar').analyze();
      expect(violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([]);
    }
  });
}

test('arrows walk the options, Escape closes the list and then empties the field', async ({ page }) => {
  await page.goto('/codes/');
  await fieldOf(page).fill('429');
  await expect(page.getByRole('option').first()).toContainText('Too Many Requests');
  await fieldOf(page).press('ArrowDown');
  await fieldOf(page).press('ArrowDown');
  const second = page.getByRole('option').nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(fieldOf(page)).toHaveAttribute('aria-activedescendant', (await second.getAttribute('id')) ?? '');
  await fieldOf(page).press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await fieldOf(page).press('Escape');
  await expect(fieldOf(page)).toHaveValue('');
});

test('results come in labelled groups, the best first', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('combobox').fill('huntapi 402');
  const list = page.getByRole('listbox', { name: 'Results' });
  await expect(list.getByRole('group').first()).toHaveAccessibleName('Status codes at a provider');
  await expect(list.getByRole('option').first()).toContainText('402');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([]);
});

test('the page of results keeps search and filters in the address', async ({ page }) => {
  await page.goto('/search/?q=invalid+key');
  await expect(firstResult(page)).toBeVisible();
  await page.getByLabel('Provider', { exact: true }).selectOption('huntapi');
  await expect(page).toHaveURL('/search/?q=invalid+key&provider=huntapi');
  await expect(firstResult(page)).toContainText('HuntAPI');
  await page.goBack();
  await expect(page).toHaveURL('/search/?q=invalid+key');
});

test('a number that no page has is explained, with the nearest and a way to report it', async ({ page }) => {
  await page.goto('/search/?q=467');
  await expect(page.getByText('No page has the number 467.')).toBeVisible();
  await expect(page.getByText('Treat an unknown 4xx code as 400 Bad Request')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Report a missing code' })).toHaveAttribute('href', /issues\/new\?title=Missing\+code\+467/);
  await expect(firstResult(page)).toHaveAttribute('href', '/4xx/');
});

test('what finds nothing says what was understood and leads on', async ({ page }) => {
  await page.goto('/search/?q=zzzzqqqq');
  await expect(page.getByText('Understood: zzzzqqqq.')).toBeVisible();
  await expect(page.getByRole('article').getByRole('link', { name: 'all identifiers' })).toBeVisible();
});

test('recent searches stay on the device and can be cleared', async ({ page }) => {
  await page.goto('/codes/');
  await fieldOf(page).fill('infoplug 402');
  await expect(page.getByRole('option').first()).toBeVisible();
  await fieldOf(page).press('Enter');
  await expect(page).toHaveURL(/infoplug\/402/);
  // The address changes first; the page, and its field with it, follows.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('402');
  await fieldOf(page).fill('');
  await expect(page.getByRole('button', { name: 'infoplug 402' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(page.getByRole('button', { name: 'infoplug 402' })).toHaveCount(0);
});

test('where the index cannot be loaded the field says so and leads on', async ({ page, reports }) => {
  await page.goto('/codes/');
  await wake(page);
  await page.route('**/search-index/**', (route) => route.abort());
  await fieldOf(page).fill('429');
  await expect(page.getByText('The search could not be loaded.')).toBeVisible();
  reports.length = 0;
});

test('an address that leads nowhere is read like a search', async ({ page }) => {
  await page.goto('/sportradar/418/');
  await expect(page.getByText('The address was read as “sportradar 418”.')).toBeVisible();
  await expect(firstResult(page)).toHaveAttribute('href', '/418/');
});

test('on a phone the field grows over the navbar while it is in use', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/429/');
  const field = page.getByRole('navigation').getByRole('combobox');
  await field.click();
  await field.fill('sportradar 429');
  await expect(page.getByRole('option').first()).toBeVisible();
  for (const part of [field, page.getByRole('listbox', { name: 'Results' })]) {
    const box = await part.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.width).toBeGreaterThan(340);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  }
});

test('search and diagnosis share the first part of the index, and no part is fetched twice', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/search-index\/(.+)\.[0-9a-f]{12}\.json$/.exec(request.url()) ?? [];
    if (name) fetched.push(name);
  });
  await page.goto('/diagnose/');
  await page.getByLabel('Paste a response, log line or ticket').fill('HTTP/1.1 402 Payment Required\n\n{"message":"insufficient_credits"}');
  await expect(page.getByRole('list', { name: 'Matches' })).toBeVisible();
  expect(fetched.toSorted()).toEqual(['facts', 'first']);
  await fieldOf(page).fill('key expired');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect.poll(() => fetched.toSorted()).toEqual(['facts', 'first', 'text']);
});

test('where the texts cannot be loaded, what is named is found, and the rest can be asked for again', async ({ page, reports }) => {
  await page.goto('/codes/');
  await wake(page);
  await page.route('**/search-index/text.*', (route) => route.abort());
  await fieldOf(page).fill('insufficient_credits');
  await expect(page.getByRole('option').first()).toContainText('Infoplug');
  await expect(page.getByText('The texts could not be searched.')).toBeVisible();
  await page.unroute('**/search-index/text.*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The texts could not be searched.')).toBeHidden();
  reports.length = 0;
});
