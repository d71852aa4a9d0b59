import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDrawnFingerprint } from '../../../../src/catalog/offline/drawnFingerprint';
import { fillOfflinePage, offlineContent, readTitle } from '../../../../src/catalog/offline/offlineContent';
import { referencedFiles } from '../../../../src/catalog/offline/referencedFiles';
import { registerScript } from '../../../../src/catalog/offline/registerScript';
import { copyNote, insertCopyNote } from '../../../../src/catalog/offline/storedCopy';
import { readPageMessage } from '../../../../src/catalog/offline/workerMessages';

describe('the hashed files that HTML names', () => {
  it('are found in links, scripts, attributes for later and styles, with and without quotation marks', () => {
    const html = `<link rel=stylesheet href=/kb/assets/css/styles.0a1b2c3d.css /><script src="/kb/assets/js/main.11aa22bb.js"></script>
      <script data-scripts="/kb/assets/js/a.1.js /kb/assets/js/b.2.js"></script><style>@font-face{src:url(/kb/assets/fonts/next-99.woff2)}</style>`;
    expect(referencedFiles(html, '/kb/')).toEqual([
      '/kb/assets/css/styles.0a1b2c3d.css',
      '/kb/assets/js/main.11aa22bb.js',
      '/kb/assets/js/a.1.js',
      '/kb/assets/js/b.2.js',
      '/kb/assets/fonts/next-99.woff2',
    ]);
  });

  it('are those of this site alone, each once', () => {
    const html =
      '<a href="/assets/js/x.1.js"><a href="https://other.example/kb/assets/js/x.1.js"><a href="/kb/assets/js/x.1.js"><a href="/kb/assets/js/x.1.js">';
    expect(referencedFiles(html, '/kb/')).toEqual(['/kb/assets/js/x.1.js']);
  });
});

it('the fingerprint of a page is read with and without quotation marks', () => {
  expect(readDrawnFingerprint('<!doctype html><html lang=en data-page-kind=code data-page-fingerprint=1abc23>')).toBe('1abc23');
  expect(readDrawnFingerprint('<html lang="en" data-page-fingerprint="1abc23" class="x">')).toBe('1abc23');
  expect(readDrawnFingerprint('<html lang="en"><body data-page-fingerprint="1">')).toBeNull();
});

describe('the note above a stored copy', () => {
  it('says why and from when', () => {
    expect(copyNote('offline', new Date(2026, 10, 21, 18, 5))).toMatch(/^You are offline\. This is the copy of Nov 21, 2026, 6:05/);
  });

  it.each(['<div id=__docusaurus><nav>', '<div id="__docusaurus" class="x">'])('stands before the application: %s', (root) => {
    const html = insertCopyNote(`<body><svg></svg>${root}`, 'slow', new Date(0));
    expect(html).toMatch(new RegExp(`^<body><svg></svg><div id="stored-copy" class="storedCopy" role="status">The site answers slowly\\..*</div>${root}$`));
  });
});

describe('the offline page', () => {
  const search = { path: '/kb/search/', title: 'Search' };
  const page = { path: '/kb/sportradar/429/', title: 'Sportradar 429: Too Many Requests' };

  it('offers a search for the words of the address where the search is stored', () => {
    const content = offlineContent({ baseUrl: '/kb/', wanted: '/kb/huntapi/402/', indexes: [search], visited: [page] });
    expect(content).toContain('action="/kb/search/"');
    expect(content).toContain('value="huntapi 402"');
    expect(content).toContain('<a href="/kb/sportradar/429/">Sportradar 429: Too Many Requests</a>');
  });

  it('offers no search that would lead to itself, and says so where nothing is stored', () => {
    expect(offlineContent({ baseUrl: '/', wanted: '/429/', indexes: [], visited: [page] })).not.toContain('<form');
    expect(offlineContent({ baseUrl: '/', wanted: '/429/', indexes: [], visited: [] })).toContain('No page is stored on this device yet.');
  });

  it('takes no markup from an address', () => {
    const words = fc.string().filter((text) => /[<>"]/.test(text));
    fc.assert(
      fc.property(words, (text) => {
        const content = offlineContent({ baseUrl: '/', wanted: `/${encodeURIComponent(text)}/`, indexes: [{ path: '/search/', title: '' }], visited: [] });
        const value = / value="([^"]*)"/.exec(content)?.[1] ?? '<';
        expect(value).not.toMatch(/[<>]/);
      }),
    );
  });

  it('is filled where its element stands, also where words hold what replacements take for patterns', () => {
    expect(fillOfflinePage('<main><div id=offline-content></div></main>', '<p>$& $1</p>')).toBe('<main><div id=offline-content><p>$& $1</p></div></main>');
  });

  it('reads titles without the name of the site', () => {
    expect(readTitle('<head><title data-rh=true>429 Too Many Requests | Codebook</title>')).toBe('429 Too Many Requests');
    expect(readTitle('<head>')).toBe('');
  });
});

describe('what a window sends to the worker', () => {
  it('is understood in three forms', () => {
    for (const kind of ['keepIndexes', 'takeOver']) expect(readPageMessage({ kind })).toEqual({ kind });
    expect(readPageMessage({ kind: 'visit', path: '/429/' })).toEqual({ kind: 'visit', path: '/429/' });
  });

  it('is refused in any other', () => {
    fc.assert(fc.property(fc.anything(), (data) => readPageMessage(data) === null));
    expect(readPageMessage({ kind: 'visit' })).toBeNull();
  });
});

describe('the script that registers the worker', () => {
  const run = (navigator: object, later: (() => void)[] = []) => {
    const script = new Function('navigator', 'location', 'self', 'setTimeout', 'addEventListener', registerScript('/kb/'));
    const idle = { requestIdleCallback: (work: () => void) => work() };
    script(
      navigator,
      { pathname: '/kb/429/' },
      idle,
      (work: () => void) => later.push(work),
      (_: string, work: () => void) => work(),
    );
  };

  it('throws nothing where workers are missing, refused, or throw', () => {
    const refused = { register: () => Promise.reject(new Error('refused')) };
    const throwing = {
      get serviceWorker(): unknown {
        throw new Error('refused');
      },
    };
    for (const navigator of [{}, throwing, { serviceWorker: refused }]) expect(() => run(navigator)).not.toThrow();
  });

  it('lets the worker of the next release take over once the page stands', async () => {
    const later: (() => void)[] = [];
    const sent: unknown[] = [];
    const found = {
      active: { postMessage: () => undefined },
      waiting: { postMessage: (message: unknown) => sent.push(message) },
      update: async () => undefined,
    };
    run({ serviceWorker: { controller: {}, ready: Promise.resolve(found), register: async () => found } }, later);
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).toEqual([]);
    for (const work of later) work();
    expect(sent).toEqual([{ kind: 'takeOver' }]);
  });

  it('hands the first page to the worker, and asks for the indexes and the next release on the second', async () => {
    const sent: unknown[] = [];
    const update = async () => sent.push('update');
    const ready = Promise.resolve({ active: { postMessage: (message: unknown) => sent.push(message) }, update });
    const registered: unknown[] = [];
    const register = async (...all: unknown[]) => registered.push(...all);
    run({ serviceWorker: { controller: null, ready, register } });
    run({ serviceWorker: { controller: {}, ready, register } });
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).toEqual([{ kind: 'visit', path: '/kb/429/' }, { kind: 'keepIndexes' }, 'update']);
    expect(registered.slice(0, 2)).toEqual(['/kb/sw.js', { scope: '/kb/' }]);
  });
});
