import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { parseLedger } from '../../data/ledger';
import { pageKinds } from './support/pageKinds';
import { type ReadDocument, readDocuments } from './support/readDocuments';
import { blockedWorker, expect, test } from './support/test';

/** The builds: at the root, and below a base path from data with one more provider. */
const builds = [
  { name: 'the site', origin: 'http://localhost:4173', base: '/' },
  { name: 'the site below /kb/', origin: 'http://localhost:4174', base: '/kb/' },
];
const ledger = parseLedger(readFileSync('data/permalinks.txt', 'utf8')).map(({ address }) => address);

/** An address of the site, for instance `/sportradar/429/#throttled`, that something names. */
interface Link {
  from: string;
  path: string;
  fragment: string;
}

for (const { base, name, origin } of builds) {
  test.describe(name, () => {
    test.use({ baseURL: origin });
    test.setTimeout(150_000);

    test('answers every link and fragment of every page, and every address that was published', async ({ baseURL, browser }) => {
      // The browser holds documents that are only parsed against the policy of the page that parses them.
      const page = await browser.newPage({ baseURL: baseURL ?? '', bypassCSP: true });
      await page.goto(`${base}docs/`, { waitUntil: 'domcontentloaded' });
      const { links, pages } = await crawl(page, base, [...(await sitemapPaths(page, base)), ...ledger.map((address) => base + address.slice(1))]);
      expect(pages.size).toBeGreaterThan(800);
      expect(links.length).toBeGreaterThan(10_000);
      const broken = [...pages.values()].filter(({ status }) => status !== 200).map(({ path, status }) => `${path} answers ${status}; ${namedBy(path, links)}`);
      const lost = links
        .filter(({ fragment, path }) => !isOnPage(fragment, pages.get(path)))
        .map(({ fragment, from, path }) => `${path}#${fragment} on ${from}`);
      expect({ broken, lost: [...new Set(lost)] }).toEqual({ broken: [], lost: [] });
    });

    test('opens every page without an error', async ({ context, page }) => {
      const errors = collectErrors(context);
      const paths = await sitemapPaths(page, base);
      expect(paths.length).toBeGreaterThan(200);
      await visitAll(context, paths, async (visitor, path) => {
        const response = await visitor.goto(path, { waitUntil: 'domcontentloaded' });
        if (response?.status() !== 200) errors.push(`${path} answers ${response?.status()}`);
      });
      expect(errors).toEqual([]);
    });

    test('wakes on every kind of page without an error', async ({ context }) => {
      const errors = collectErrors(context);
      const kinds = Object.values(pageKinds).filter((path) => path !== pageKinds.notFound);
      await visitAll(
        context,
        kinds.map((path) => base + path.slice(1)),
        async (visitor, path) => {
          await visitor.goto(path, { waitUntil: 'domcontentloaded' });
          // What a person does who wants more than to read.
          await visitor.mouse.move(20, 20);
          await visitor.mouse.move(30, 30);
          await expect(visitor.locator('html[data-has-hydrated="true"]'), path).toBeAttached();
        },
      );
      expect(errors).toEqual([]);
    });
  });
}

/** The paths of the sitemap, on the host that is tested. */
async function sitemapPaths({ request }: Page, base: string): Promise<string[]> {
  const sitemap = await (await request.get(`${base}sitemap.xml`)).text();
  return [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path ?? '');
}

/** Reads everything that can be reached from some addresses of the site. */
async function crawl(page: Page, base: string, starts: readonly string[]): Promise<{ links: Link[]; pages: Map<string, ReadDocument> }> {
  const pages = new Map<string, ReadDocument>();
  const links = starts.flatMap((start) => toLink('the sitemap or the ledger', new URL(start, page.url()).href, page.url(), base));
  for (let next = pathsToRead(links, pages); next.length > 0; next = pathsToRead(links, pages)) {
    for (const found of await readDocuments(page, next)) {
      pages.set(found.path, found);
      // The page for what is not there stands at no address of its own: its links belong to the pages that it is shown for.
      if (found.status === 200) links.push(...found.links.flatMap((href) => toLink(found.path, href, page.url(), base)));
    }
  }
  return { links, pages };
}

function pathsToRead(links: readonly Link[], known: ReadonlyMap<string, ReadDocument>): string[] {
  return [...new Set(links.map(({ path }) => path))].filter((path) => !known.has(path));
}

/** A link to the site itself, by the host that is tested or by the site's own address; none for others. */
function toLink(from: string, href: string, here: string, base: string): Link[] {
  const { hash, hostname, pathname, protocol } = new URL(href);
  const isOurs = /^https?:$/.test(protocol) && [new URL(here).hostname, 'codebook.example'].includes(hostname);
  // Behind the resolver's # stands a text.
  const fragment = pathname === `${base}go/` ? '' : decodeURIComponent(hash.slice(1));
  return isOurs ? [{ from, path: pathname, fragment }] : [];
}

function isOnPage(fragment: string, document: ReadDocument | undefined): boolean {
  return fragment === '' || document === undefined || document.status !== 200 || document.ids.includes(fragment);
}

function namedBy(path: string, links: readonly Link[]): string {
  const from = [...new Set(links.filter((link) => link.path === path).map((link) => link.from))];
  return `named on ${from.slice(0, 3).join(', ')}${from.length > 3 ? ` and ${from.length - 3} more` : ''}`;
}

/** Whatever goes wrong in any page of a browser context. */
function collectErrors(context: BrowserContext): string[] {
  const errors: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && message.text() !== blockedWorker)
      errors.push(`${message.page()?.url()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => errors.push(`${error.page()?.url()}: ${error.error().message}`));
  context.on('response', (response) => {
    if (response.status() >= 400) errors.push(`${response.frame().url()}: ${response.url()} answers ${response.status()}`);
  });
  context.on('requestfailed', (request) => {
    // What the next visit cuts off is no failure.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') errors.push(`${request.url()}: ${reason}`);
  });
  return errors;
}

/** Visits all paths, four at a time. */
async function visitAll(context: BrowserContext, paths: readonly string[], visit: (page: Page, path: string) => Promise<void>): Promise<void> {
  const queue = [...paths];
  const work = async () => {
    const visitor = await context.newPage();
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) await visit(visitor, path);
    await visitor.close();
  };
  await Promise.all(Array.from({ length: 4 }, work));
}
