import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { fingerprint } from '../../src/catalog/fingerprint';
import { bundleWorker } from '../../src/plugins/codebook/offline/bundleWorker';
import { build, expect, test, untilIndexesAreStored, untilStored, visit, wake } from './support/hostedTest';
import { createNextRelease } from './support/nextRelease';
import { startReleaseHost } from './support/releaseHost';

test.use({ serviceWorkers: 'allow' });

const note = '#stored-copy';

test('a page from an earlier visit opens without a network, and says from when it is', async ({ host, page }) => {
  await visit(page, '/sportradar/429/');
  await expect(page.locator(note)).toHaveCount(0);
  await wake(page);
  await untilStored(page, await latinFont(page));
  host.drop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('429');
  await expect(page.locator(note)).toContainText(/^The site does not answer\. This is the copy of \w{3} \d+, \d{4}/);
  await expect(page.locator('h1')).toHaveCSS('font-family', /Atkinson/);
  host.restore();
  await page.reload();
  await expect(page.locator(note)).toHaveCount(0);
});

test('who reads and leaves pays for the page and its copy alone; who touches it gets the fonts for the next one', async ({ host, page }) => {
  await visit(page, '/sportradar/429/');
  await untilStored(page, '/sportradar/429.json');
  await page.waitForLoadState('networkidle');
  const hashed = () => host.requests.filter((path) => path.startsWith('/assets/'));
  expect(hashed()).toEqual([]);
  await wake(page);
  await expect.poll(() => hashed().filter((path) => path.endsWith('.woff2'))).toHaveLength(2);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('codebook.fonts'))).toMatch(/\/fonts\.\w+\.css$/);
  await page.goto('/huntapi/402/');
  await expect(page.locator('head > link[rel=stylesheet][href*="/fonts."]')).toHaveCount(1);
});

test('the first page is stored without intent, and its data with it', async ({ page }) => {
  await visit(page, '/huntapi/402/');
  await untilStored(page, '/huntapi/402.json');
  const [drawn, stored] = await page.evaluate(async () => {
    const data = await (await caches.match('/huntapi/402.json'))?.text();
    return [document.documentElement.getAttribute('data-page-fingerprint'), data];
  });
  expect(drawn).toBe(fingerprint(stored ?? ''));
});

test('without a network the links of an open page lead to what is stored, and search goes on', async ({ host, page }) => {
  await visit(page, '/sportradar/429/');
  await page.goto('/huntapi/402/');
  await wake(page);
  await untilIndexesAreStored(page);
  host.drop();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Status codes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/status codes/i);
  // A link of the open application to a page that is not stored: the list of what is, under the page's address.
  await page.getByRole('contentinfo').getByRole('link', { name: 'Changes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not stored on this device');
  await expect(page).toHaveURL('/changes/');
  await page.goto('/search/?q=sportradar+throttled');
  await wake(page);
  await expect(page.getByRole('list', { name: 'Search results' }).getByRole('link').first()).toBeVisible();
  await page.goto('/diagnose/');
  await wake(page);
  await page.getByLabel('Paste a response, log line or ticket').fill('HTTP/1.1 429 Too Many Requests');
  await expect(page.getByRole('main').getByText('Too Many Requests').first()).toBeVisible();
});

test('a page that was never visited gives way to what is stored, under its own address', async ({ host, page }) => {
  await visit(page, '/sportradar/429/');
  await visit(page, '/search/');
  await untilStored(page, '/offline/');
  host.drop();
  await page.goto('/infoplug/402/');
  await expect(page).toHaveURL('/infoplug/402/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not stored on this device');
  await expect(page.getByLabel('Search the stored index')).toHaveValue('infoplug 402');
  await page.getByRole('link', { name: /Sportradar 429/ }).click();
  await expect(page).toHaveURL('/sportradar/429/');
  await expect(page.locator(note)).toBeVisible();
  host.restore();
  await page.goto('/infoplug/402/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('402');
});

test('with a network every visit asks the host, and the copy is never older than the last visit', async ({ host, nextRelease, page }) => {
  await visit(page, '/sportradar/429/');
  await page.reload();
  host.serve(nextRelease);
  await page.reload();
  await expect(page.locator('meta[name=release]')).toHaveCount(1);
  await expect.poll(() => page.evaluate(async () => (await (await caches.match('/sportradar/429/'))?.text())?.includes('name="release"'))).toBe(true);
  host.drop();
  await page.reload();
  await expect(page.locator('meta[name=release]')).toHaveCount(1);
});

test('a page that wakes gets the data of its own visit, and a move gets the newest', async ({ host, page }, testInfo) => {
  const next = testInfo.outputPath('next');
  createNextRelease(build, next, { changeData: () => ({ isNext: true }) });
  await visit(page, '/sportradar/429/');
  await page.reload();
  const former = await page.evaluate(async () => (await fetch('/sportradar/429.json')).text());
  await untilStored(page, '/sportradar/429.json');
  host.serve(next);
  const read = (query: string) => page.evaluate(async (given) => (await fetch(`/sportradar/429.json${given}`)).text(), query);
  expect(await read(`?drawn=${fingerprint(former)}`)).toBe(former);
  expect(await read('')).toBe('{"isNext":true}');
  host.drop();
  expect(await page.evaluate(() => fetch('/sportradar/429.json?drawn=another').catch(() => 'failed'))).toBe('failed');
});

test('where the network is slow the copy comes first', async ({ host, page }) => {
  await visit(page, '/sportradar/429/');
  await page.reload();
  host.delay(20_000);
  await page.reload({ timeout: 15_000, waitUntil: 'domcontentloaded' });
  await expect(page.locator(note)).toContainText('The site answers slowly.');
});

test('a page that is gone is forgotten', async ({ host, page }) => {
  await visit(page, '/sportradar/429/');
  await page.reload();
  host.lose(/^\/sportradar\/429/);
  await page.goto('/sportradar/429/');
  await expect.poll(() => page.evaluate(async () => (await caches.match('/sportradar/429/')) === undefined)).toBe(true);
});

test('a new release takes over without a question, and keeps the files of the one before for tabs that are open', async ({ host, nextRelease, page }) => {
  await visit(page, '/sportradar/429/');
  await page.reload();
  await untilIndexesAreStored(page);
  const release = () => page.evaluate(async () => (await caches.match('/sw-complete'))?.text());
  const former = await release();
  const files = () => page.evaluate(async () => (await (await caches.open('codebook:/:files')).keys()).map(({ url }) => url));
  const kept = await files();
  host.serve(nextRelease);
  // A page that is opened looks for a new worker, and lets it take over; the next page is the new worker's.
  await page.reload();
  await page.evaluate(() => new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve)));
  await page.reload();
  await expect.poll(release, { timeout: 30_000 }).not.toBe(former);
  expect((await files()).filter((url) => kept.includes(url)).length).toBeGreaterThanOrEqual(kept.length - 1);
});

test('an operator gets rid of the worker: the next visit removes it and what it kept', async ({ host, page }, testInfo) => {
  const without = testInfo.outputPath('without');
  cpSync(build, without, { recursive: true, filter: (file) => !file.endsWith('.png') });
  const folder = testInfo.outputPath('bundle');
  writeFileSync(
    path.join(without, 'sw.js'),
    await bundleWorker({ siteDir: process.cwd(), entry: 'src/serviceWorker/off.ts', constants: { offlineBaseUrl: '/' }, folder }),
  );
  await visit(page, '/sportradar/429/');
  host.serve(without);
  await page.reload();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 30_000 }).toBe(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('429');
});

test('feeds, pictures, writes and parts of files are left to the browser', async ({ host, page }) => {
  await visit(page, '/sportradar/429/');
  await page.reload();
  await page.evaluate(async () => {
    await fetch('/feed.xml');
    await fetch('/img/favicon.svg');
    await fetch('/sportradar/429.json', { method: 'POST', body: '' }).catch(() => undefined);
  });
  const stored = await page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(stored.filter((path) => /\.(xml|svg|png)$/.test(path))).toEqual([]);
  expect(host.requests).toContain('/feed.xml');
});

test('an address without its last slash is led to the page, and finds the copy without a network', async ({ host, page }) => {
  await visit(page, '/sportradar/429/');
  await page.reload();
  await page.goto('/sportradar/429');
  await expect(page).toHaveURL('/sportradar/429/');
  host.drop();
  await page.goto('/sportradar/429');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('429');
});

test('below a base path the worker keeps pages of its own site alone', async ({ page }) => {
  const host = await startReleaseHost('build-kb', '/kb/');
  await visit(page, `${host.origin}/kb/429/`);
  host.drop();
  await page.reload();
  await expect(page.locator(note)).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(`${host.origin}/kb/`);
  await host.close();
});

/** The address of the font that most text is in, as the page names it for later. */
async function latinFont(page: Page): Promise<string> {
  const named = await page.locator('meta[name=codebook]').getAttribute('data-fonts');
  return named?.split(' ').find((path) => path.endsWith('.woff2')) ?? '';
}
