import { test as base, expect, type Page } from '@playwright/test';
import { createNextRelease } from './nextRelease';
import { type ReleaseHost, startReleaseHost } from './releaseHost';

/** The built site, and where its next release is made. */
export const build = process.env.CODEBOOK_BUILD ?? 'build';

interface HostFixtures {
  host: ReleaseHost;
  /** Errors that scripts of the page threw: none, whatever the network does. */
  exceptions: string[];
}

/** Tests against a host of their own, whose release and network they change. What the browser says of failed requests is expected here. */
export const test = base.extend<HostFixtures, { nextRelease: string }>({
  nextRelease: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are asked for.
    async ({}, use, { parallelIndex }) => {
      const folder = `reports/next-release-${parallelIndex}`;
      createNextRelease(build, folder);
      await use(folder);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: As above.
  host: async ({}, use) => {
    const host = await startReleaseHost(build);
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.origin),
  exceptions: [
    async ({ page }, use) => {
      const exceptions: string[] = [];
      // A file that a test takes away is missed by Docusaurus too, which says so.
      page.on('pageerror', (error) => error.name !== 'ChunkLoadError' && exceptions.push(error.message));
      await use(exceptions);
      expect(exceptions).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page and waits until the service worker has stored it. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilStored(page, path);
}

/** Waits until something with this address is stored. */
export async function untilStored(page: Page, path: string): Promise<void> {
  await expect.poll(() => page.evaluate(async (address) => (await caches.match(address)) !== undefined, path), { timeout: 30_000 }).toBe(true);
}

/** Waits until the indexes are complete. */
export async function untilIndexesAreStored(page: Page): Promise<void> {
  await untilStored(page, '/sw-complete');
}

/** Wakes the application, as a person does who touches the page. */
export async function wake(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
}

/** How often the browser loaded a document: once for each page that was opened in full. */
export function countLoads(page: Page): { count: () => number } {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  return { count: () => loads };
}

export { expect };
