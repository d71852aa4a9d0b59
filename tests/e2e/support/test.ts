import { test as base, expect } from '@playwright/test';

/** What Playwright itself says where it keeps service workers out. */
export const blockedWorker = 'Service Worker registration blocked by Playwright';

/** A test that fails when the page reports an error or warning, or when a request of it fails. */
export const test = base.extend<{ reports: string[] }>({
  reports: [
    async ({ page }, use) => {
      const reports: string[] = [];
      page.on('console', (message) => {
        // The browser itself says that a missing page is missing.
        const isExpected = message.text().includes('status of 404') && message.location().url === page.url();
        const isBlocked = message.text() === blockedWorker;
        if (['error', 'warning'].includes(message.type()) && !isExpected && !isBlocked) reports.push(`console: ${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => reports.push(`exception: ${error.message}`));
      page.on('requestfailed', (request) => {
        // A prefetch that a navigation cuts off is no failure.
        const reason = request.failure()?.errorText ?? '';
        if (reason !== 'net::ERR_ABORTED') reports.push(`failed request: ${request.url()} ${reason}`);
      });
      await use(reports);
      expect(reports).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
