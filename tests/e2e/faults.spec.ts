import type { Page } from '@playwright/test';
import { build, countLoads, expect, test, visit, wake } from './support/hostedTest';
import { createNextRelease } from './support/nextRelease';

test.use({ serviceWorkers: 'allow' });

const mainLink = (page: Page, name: string) => page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Ways in which browsers and settings refuse a service worker. */
const refusals = {
  'is missing': 'delete Navigator.prototype.serviceWorker',
  'throws when it is looked at':
    "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get() { throw new DOMException('refused', 'SecurityError') } })",
  'refuses to register': "ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('refused', 'SecurityError'))",
  'throws while registering': "ServiceWorkerContainer.prototype.register = () => { throw new DOMException('refused', 'SecurityError') }",
};

for (const [how, script] of Object.entries(refusals)) {
  test(`where the service worker ${how}, the page works and nothing is logged`, async ({ page }) => {
    const logged: string[] = [];
    page.on('console', (message) => logged.push(message.text()));
    await page.addInitScript(script);
    await page.goto('/429/');
    await wake(page);
    await mainLink(page, 'Providers').click();
    await expect(heading(page)).toHaveText('All providers');
    expect(logged).toEqual([]);
  });
}

test('where all storage is refused, pages, search and colours work', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(window, name, { get: refuse, configurable: true });
    }
  });
  await page.goto('/429/');
  await wake(page);
  await mainLink(page, 'Providers').click();
  await expect(heading(page)).toHaveText('All providers');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('combobox').fill('sportradar throttled');
  await expect(page.getByRole('option').first()).toContainText('Throttled');
  await page
    .getByRole('option', { name: /Sportradar Throttled/ })
    .first()
    .click();
  await expect(page).toHaveURL('/sportradar/429/#throttled');
  await page.getByRole('button', { name: /Switch between dark and light mode/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
  expect(errors).toEqual([]);
});

test('where the worker can store nothing, pages come from the network', async ({ context, host, page }) => {
  const origin = host.origin;
  const session = await context.newCDPSession(page);
  await page.goto('/429/');
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 0 });
  for (const path of ['/429/', '/providers/', '/sportradar/429/']) {
    await page.goto(path);
    await expect(heading(page)).toBeVisible();
  }
  await wake(page);
});

test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('an open page of the former release, awake: a link leads to the page, once', async ({ host, nextRelease, page }) => {
    await page.goto('/429/');
    await wake(page);
    const loads = countLoads(page);
    host.serve(nextRelease);
    await mainLink(page, 'Situations').click();
    await expect(page).toHaveURL('/situations/');
    await expect(heading(page)).toHaveText('All situations');
    await wake(page);
    await page.waitForTimeout(1000);
    expect(loads.count()).toBeLessThanOrEqual(1);
  });

  test('an open page of the former release that never woke: the first click leads to the page', async ({ host, nextRelease, page }) => {
    await page.goto('/429/');
    host.serve(nextRelease);
    await mainLink(page, 'Situations').click();
    await expect(page).toHaveURL('/situations/');
    await expect(heading(page)).toHaveText('All situations');
  });

  test('an open page of the former release: what is typed finds something', async ({ host, nextRelease, page }) => {
    await page.goto('/codes/');
    await wake(page);
    host.serve(nextRelease);
    const field = page.getByRole('navigation', { name: 'Main' }).getByRole('combobox');
    await field.fill('sportradar throttled');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=sportradar\+throttled|\/sportradar\/429\/#throttled/);
    await expect(page.getByRole('main').getByText('Throttled').first()).toBeVisible();
  });

  test('data of another shape: a move to them becomes a full load', async ({ host, page }, testInfo) => {
    const next = testInfo.outputPath('next');
    createNextRelease(build, next, { changeData: () => ({ kind: 'another', release: 'next' }) });
    await page.goto('/429/');
    await wake(page);
    const loads = countLoads(page);
    host.serve(next);
    // At the end of the page, so that nothing has fetched it ahead.
    await page.getByRole('contentinfo').getByRole('link', { name: 'Identifiers' }).click();
    await expect(page).toHaveURL('/identifiers/');
    await expect(heading(page)).toHaveText('All identifiers');
    await expect(page.locator('meta[name=release]')).toHaveCount(1);
    expect(loads.count()).toBeLessThanOrEqual(1);
  });

  test('scripts that are gone for good leave a page that reads and leads on', async ({ exceptions, host, page }) => {
    host.lose(/\/assets\/js\//);
    const loads = countLoads(page);
    await page.goto('/sportradar/429/');
    await page.keyboard.press('Shift');
    await page.waitForTimeout(1000);
    await expect(heading(page)).toContainText('429');
    await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link', { name: 'Sportradar' }).click();
    await expect(page).toHaveURL('/sportradar/');
    await expect(heading(page)).toContainText('Sportradar');
    expect(loads.count()).toBeLessThanOrEqual(2);
    exceptions.length = 0;
  });

  test('a comparison that cannot be drawn as asked shows the whole one', async ({ exceptions, host, page }) => {
    host.lose(/\/assets\/js\//);
    await page.goto('/compare/?code=429');
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Throttled' }).first()).toBeVisible();
    exceptions.length = 0;
  });

  test('a page whose scripts are gone loads those of the new release with the first control that needs them, once', async ({
    exceptions,
    host,
    nextRelease,
    page,
  }) => {
    await page.goto('/sportradar/429/');
    const loads = countLoads(page);
    host.serve(nextRelease);
    await page.getByRole('button', { name: /Switch between dark and light mode/ }).click();
    await expect(page.locator('meta[name=release]')).toHaveCount(1);
    await wake(page);
    expect(loads.count()).toBe(1);
    exceptions.length = 0;
  });

  test('the network goes away while the page is open: what is there stays', async ({ exceptions, host, page }) => {
    await page.goto('/sportradar/429/');
    await wake(page);
    host.drop();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('combobox').fill('huntapi');
    await expect(page.getByText('The search could not be loaded.')).toBeVisible();
    await expect(heading(page)).toContainText('429');
    host.restore();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('combobox').fill('huntapi 402');
    await expect(page.getByRole('option').first()).toContainText('402');
    exceptions.length = 0;
  });
});

test('with a worker, an open page of the former release goes on with its own files', async ({ host, nextRelease, page }) => {
  await visit(page, '/429/');
  await page.reload();
  await wake(page);
  host.serve(nextRelease);
  await mainLink(page, 'Situations').click();
  await expect(page).toHaveURL('/situations/');
  await expect(heading(page)).toHaveText('All situations');
});
