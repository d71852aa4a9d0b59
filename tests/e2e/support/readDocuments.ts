import type { Page } from '@playwright/test';

/** What lies at an address, as a browser reads it. */
export interface ReadDocument {
  /** Path without query string and fragment, as asked for. */
  path: string;
  status: number;
  /** Whether it is a page, so that its links count. */
  isPage: boolean;
  /** What a fragment can name. */
  ids: string[];
  /** Every address that it names, absolute. */
  links: string[];
}

/** Fetches paths in the browser and reads their HTML with its parser; nothing of them runs. */
export function readDocuments(page: Page, paths: readonly string[]): Promise<ReadDocument[]> {
  return page.evaluate(readAll, [...paths]);
}

/** Runs in the browser, so it names nothing from outside. */
async function readAll(paths: string[]): Promise<ReadDocument[]> {
  const attributes = [
    ['a[href], area[href], link[href]', 'href'],
    ['script[src], img[src], source[src], iframe[src]', 'src'],
    ['form[action]', 'action'],
    ['meta[property="og:url"], meta[property="og:image"], meta[name="twitter:image"]', 'content'],
  ] as const;
  const read = async (path: string): Promise<ReadDocument> => {
    const response = await fetch(path);
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (!isPage) {
      await response.body?.cancel();
      return { path, status: response.status, isPage, ids: [], links: [] };
    }
    const html = new DOMParser().parseFromString(await response.text(), 'text/html');
    const named = attributes.flatMap(([selector, attribute]) => [...html.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? ''));
    const refresh = [...html.querySelectorAll('noscript')].flatMap(
      ({ textContent }) => /http-equiv="refresh" content="0; url=([^"]+)"/.exec(textContent)?.[1] ?? [],
    );
    return {
      path,
      status: response.status,
      isPage,
      ids: [...html.querySelectorAll('[id], a[name]')].flatMap((element) => [element.id, element.getAttribute('name') ?? '']).filter(Boolean),
      links: [...new Set([...named, ...refresh])].map((link) => new URL(link, response.url).href),
    };
  };
  const found: ReadDocument[] = [];
  const queue = [...paths];
  const work = async () => {
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) found.push(await read(path));
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return found;
}
