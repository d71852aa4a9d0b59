import { expect, test } from './support/test';

// The second build: below /kb/, from the data with one more provider file.
test.use({ baseURL: 'http://localhost:4174' });

test('below a base path every page and link works', async ({ page }) => {
  await page.goto('/kb/');
  await page.getByRole('link', { name: /Sportradar 429/ }).click();
  await expect(page).toHaveURL('/kb/sportradar/429/');
  const links = await page.locator('a[href^="/"]').evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((href) => !href.startsWith('/kb/'))).toEqual([]);
});

test('a sixth provider, added by one file, appears in every index, table and page', async ({ page }) => {
  const shows = async (path: string, ...names: string[]) => {
    await page.goto(`/kb${path}`);
    for (const name of names) await expect(page.getByRole('main').getByText(name).first(), `${name} on ${path}`).toBeVisible();
  };
  await shows('/', 'Acme Weather');
  await shows('/providers/', 'Acme Weather');
  await shows('/codes/', 'Acme Weather', 'Weather Station Offline');
  await shows('/4xx/', 'Acme Weather', '467');
  await shows('/429/', 'Acme Weather', 'Storm season');
  await shows('/467/', 'Acme Weather', 'Weather Station Offline');
  await shows('/situations/', 'Acme Weather');
  await shows('/situations/rate-limited/', 'Acme Weather', 'too_fast');
  await shows('/identifiers/', 'too_fast', 'station_offline');
  await shows('/compare/', 'Acme Weather', 'Storm season');
  await shows('/acme-weather/', 'Forecasts and measured values for places worldwide, as JSON.', 'Too fast', 'Storm season');
  await shows('/acme-weather/429/', 'The key sent more than 5 requests in one second.', 'All forecasts are paused while a storm is measured.');
  await expect(page.getByRole('navigation', { name: 'Docs sidebar' }).getByRole('link', { name: '467 Weather Station Offline' })).toBeVisible();
});

test('the query string of the comparison works below a base path', async ({ page }) => {
  await page.goto('/kb/compare/?code=429');
  await page.getByLabel('Situation', { exact: true }).selectOption('rate-limited');
  await expect(page).toHaveURL('/kb/compare/?code=429&situation=rate-limited');
  await page.goBack();
  await expect(page).toHaveURL('/kb/compare/?code=429');
});
