import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fingerprint } from '../../../src/catalog/fingerprint';
import { copyReasonHeader } from '../../../src/catalog/offline/storedCopy';
import { answerHashedFile } from '../../../src/serviceWorker/hashedFiles';
import { keepIndexes } from '../../../src/serviceWorker/indexes';
import { isFrugal } from '../../../src/serviceWorker/isFrugal';
import { answerPageData } from '../../../src/serviceWorker/pageData';
import { answerPage } from '../../../src/serviceWorker/pages';
import { tidyUp } from '../../../src/serviceWorker/release';
import type { Site } from '../../../src/serviceWorker/site';
import { fetchVisit, readCopy } from '../../../src/serviceWorker/visits';
import { createMemoryCaches } from '../../fixtures/memoryCaches';

const origin = 'https://codebook.example';
const site: Site = {
  origin,
  manifest: {
    release: 'one',
    baseUrl: '/kb/',
    offlinePage: '/kb/offline/',
    pages: ['/kb/search/'],
    files: ['/kb/assets/js/one.1.js'],
    otherFiles: [],
  },
};

/** What the host holds, by path; empty when the network is gone. */
let host: Map<string, string>;
let asked: string[];

const htmlOf = (name: string, data: string) =>
  `<html data-page-fingerprint=${fingerprint(data)}><head><title>${name} | Codebook</title><link href=/kb/assets/css/${name}.1.css></head><div id=__docusaurus>`;

function publish(path: string, name: string): void {
  host.set(path, htmlOf(name, `{"name":"${name}"}`));
  host.set(path.replace(/\/$/, '.json'), `{"name":"${name}"}`);
  host.set(`/kb/assets/css/${name}.1.css`, 'a{}');
}

async function answerFromHost(input: Request | string): Promise<Response> {
  const { pathname } = new URL(typeof input === 'string' ? input : input.url);
  asked.push(pathname);
  if (host.size === 0) throw new TypeError('Failed to fetch');
  const body = host.get(pathname);
  const type = pathname.endsWith('/') || body === undefined ? 'text/html' : 'text/plain';
  return new Response(body ?? 'gone', { status: body === undefined ? 404 : 200, headers: { 'content-type': type } });
}

const visit = async (path: string) => {
  const work: Promise<unknown>[] = [];
  const response = await answerPage(site, new Request(origin + path), (each) => work.push(each));
  await Promise.all(work.map((each) => each.catch(() => undefined)));
  return response;
};
const dataOf = async (path: string) => (await answerPageData(site, new Request(origin + path))).text();

beforeEach(() => {
  host = new Map();
  asked = [];
  publish('/kb/429/', 'one');
  vi.stubGlobal('caches', createMemoryCaches());
  vi.stubGlobal('fetch', vi.fn(answerFromHost));
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => void vi.unstubAllGlobals());

describe('a page', () => {
  it('comes from the network each time, and from the last visit without one', async () => {
    await visit('/kb/429/');
    publish('/kb/429/', 'two');
    expect(await (await visit('/kb/429/?x=1')).text()).toContain('<title>two');
    host.clear();
    const copy = await (await visit('/kb/429/')).text();
    expect(copy).toContain('<title>two');
    expect(copy).toContain('The site does not answer. This is the copy of');
  });

  it('is shown from the last visit where the host fails, but not where the page is gone', async () => {
    await visit('/kb/429/');
    vi.stubGlobal('fetch', async () => new Response('busy', { status: 503, headers: { 'content-type': 'text/html' } }));
    expect(await (await visit('/kb/429/')).text()).toContain('This is the copy of');
    vi.stubGlobal('fetch', async () => new Response('gone', { status: 404, headers: { 'content-type': 'text/html' } }));
    expect((await visit('/kb/429/')).status).toBe(404);
    expect(await readCopy(site, `${origin}/kb/429/`)).toBeUndefined();
  });

  it('that was never visited gives way to the list of what is stored', async () => {
    host.set('/kb/offline/', '<div id=__docusaurus><div id="offline-content"></div></div>');
    await fetchVisit(site, `${origin}/kb/offline/`);
    await visit('/kb/429/');
    host.clear();
    const response = await visit('/kb/huntapi/402/');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('<h2>Pages from earlier visits</h2><ul><li><a href="/kb/429/">one</a></li></ul>');
  });

  it('is answered where storage is refused', async () => {
    vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('refused', 'SecurityError')) });
    expect((await visit('/kb/429/')).status).toBe(200);
  });

  it('of the site is kept up to two hundred, the ones visited last', async () => {
    for (let code = 0; code < 203; code += 1) {
      publish(`/kb/${code}/`, `page-${code}`);
      await fetchVisit(site, `${origin}/kb/${code}/`);
      if (code === 1) publish('/kb/search/', 'search');
      if (code === 1) await fetchVisit(site, `${origin}/kb/search/`);
    }
    const isStored = async (path: string) => (await readCopy(site, origin + path)) !== undefined;
    expect(await Promise.all(['/kb/2/', '/kb/2.json', '/kb/3/', '/kb/202/', '/kb/search/'].map(isStored))).toEqual([false, false, true, true, true]);
  });
});

describe('the data of a page', () => {
  it('that wakes are those of its own visit, without asking; those of another release come from the network alone', async () => {
    await visit('/kb/429/');
    publish('/kb/429/', 'two');
    asked = [];
    expect(await dataOf(`/kb/429.json?drawn=${fingerprint('{"name":"one"}')}`)).toBe('{"name":"one"}');
    expect(asked).toEqual([]);
    expect(await dataOf(`/kb/429.json?drawn=${fingerprint('{"name":"two"}')}`)).toBe('{"name":"two"}');
    host.clear();
    await expect(dataOf('/kb/429.json?drawn=another')).rejects.toThrow();
  });

  it('to which the person moves are the newest, and marked as a copy without a network', async () => {
    await visit('/kb/429/');
    publish('/kb/429/', 'two');
    expect(await dataOf('/kb/429.json')).toBe('{"name":"two"}');
    host.clear();
    const copy = await answerPageData(site, new Request(`${origin}/kb/429.json`));
    expect(copy.headers.get(copyReasonHeader)).toBe('unreachable');
    expect(await copy.text()).toBe('{"name":"one"}');
  });

  it('are not stored where a release came between HTML and data', async () => {
    host.set('/kb/429.json', '{"name":"newer"}');
    await visit('/kb/429/');
    expect(await readCopy(site, `${origin}/kb/429/`)).toBeDefined();
    expect(await readCopy(site, `${origin}/kb/429.json`)).toBeUndefined();
  });
});

describe('hashed files', () => {
  const ask = async (path: string) => {
    const work: Promise<unknown>[] = [];
    const response = await answerHashedFile(site, new Request(origin + path), (each) => work.push(each));
    await Promise.all(work);
    return response;
  };

  it('are asked for once', async () => {
    host.set('/kb/assets/js/one.1.js', 'code');
    await ask('/kb/assets/js/one.1.js');
    host.clear();
    expect(await (await ask('/kb/assets/js/one.1.js')).text()).toBe('code');
  });

  it('that are missing are not kept: a host may answer with a page', async () => {
    expect((await ask('/kb/assets/js/none.1.js')).status).toBe(404);
    host.set('/kb/assets/js/none.1.js', 'code');
    expect(await (await ask('/kb/assets/js/none.1.js')).text()).toBe('code');
  });

  it('of the release before and of stored pages stay; older ones go', async () => {
    const releaseOf = (release: string): Site => ({ ...site, manifest: { ...site.manifest, release, files: [`/kb/assets/js/${release}.1.js`] } });
    await visit('/kb/429/');
    await ask('/kb/assets/css/one.1.css');
    for (const release of ['one', 'two', 'three']) {
      host.set(`/kb/assets/js/${release}.1.js`, 'code');
      await ask(`/kb/assets/js/${release}.1.js`);
      await tidyUp(releaseOf(release));
    }
    const files = await caches.open('codebook:/kb/:files');
    const kept = (await files.keys()).map(({ url }) => url.slice(`${origin}/kb/`.length)).sort();
    expect(kept).toEqual(['assets/css/one.1.css', 'assets/js/three.1.js', 'assets/js/two.1.js', 'sw-releases.json']);
  });

  it('of a search index stay by what their names have in common', async () => {
    const releaseOf = (release: string): Site => ({ ...site, manifest: { ...site.manifest, release, otherFiles: [`/kb/search-index/*.${release}.json`] } });
    for (const release of ['one', 'two', 'three']) {
      for (const name of ['text-1', 'names-12']) {
        host.set(`/kb/search-index/${name}.${release}.json`, '{}');
        await ask(`/kb/search-index/${name}.${release}.json`);
      }
      await tidyUp(releaseOf(release));
    }
    const files = await caches.open('codebook:/kb/:files');
    const kept = (await files.keys()).map(({ url }) => url.split('search-index/')[1]).filter(Boolean);
    expect(kept.sort()).toEqual(['names-12.three.json', 'names-12.two.json', 'text-1.three.json', 'text-1.two.json']);
  });
});

describe('the indexes', () => {
  it('are fetched once for a release, and stay from then on', async () => {
    publish('/kb/search/', 'search');
    host.set('/kb/assets/js/one.1.js', 'code');
    await keepIndexes(site);
    expect(asked).toContain('/kb/search/');
    asked = [];
    await keepIndexes(site);
    expect(asked).toEqual([]);
  });

  it('are fetched by nobody who saves data', async () => {
    vi.stubGlobal('navigator', { onLine: true, connection: { saveData: true } });
    await keepIndexes(site);
    expect(asked).toEqual([]);
  });

  it.each([
    [{}, false],
    [{ connection: { effectiveType: '4g', saveData: false } }, false],
    [{ connection: { effectiveType: 'slow-2g' } }, true],
    [{ connection: { saveData: true } }, true],
  ])('a connection like %j is one to spare: %s', (device, expected) => {
    expect(isFrugal(device)).toBe(expected);
  });
});
