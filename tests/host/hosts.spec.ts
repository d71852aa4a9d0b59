import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { hashedFolders } from '../../src/plugins/codebook/hosting/responseHeaders';
import { ask, askHttp2, decoded } from './support/ask';
import { expect, served, test } from './support/hosts';

/** The fields of every answer, as `_headers` has them for the hosts that read it. */
function expectedFields(build: string): [name: string, value: string][] {
  const [first = ''] = readFileSync(`${build}/_headers`, 'utf8').split('\n\n');
  const lines = first.split('\n').slice(1);
  return lines.map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]);
}

const immutable = 'public, max-age=31536000, immutable';

function fieldsOf(headers: IncomingHttpHeaders, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, headers[name]]));
}

for (const site of served) {
  test.describe(`${site.name} with ${site.build}`, () => {
    test.use({ served: site });
    const asset = (() => {
      const name = readdirSync(`${site.build}/assets/js`).find((file) => /^main\..*\.js$/.test(file));
      return `/assets/js/${name}`;
    })();

    test('sends the same fields with every answer, and only over TLS the one that asks for TLS', async ({ host }) => {
      const [transport, ...others] = expectedFields(host.build).reverse();
      expect(transport?.[0]).toBe('strict-transport-security');
      const names = others.map(([name]) => name);
      for (const path of ['/', '/429/', '/429.json', '/no-such-page/', asset]) {
        const [plain, secure] = await Promise.all([ask(host.http, host.base + path), ask(host.https, host.base + path)]);
        expect(fieldsOf(plain.headers, names), path).toEqual(Object.fromEntries(others));
        expect(fieldsOf(secure.headers, names), path).toEqual(Object.fromEntries(others));
        expect(plain.headers['strict-transport-security']).toBeUndefined();
        expect(secure.headers['strict-transport-security']).toBe(transport?.[1]);
      }
    });

    const types: [path: string, mediaType: string][] = [
      ['/', 'text/html; charset=utf-8'],
      ['/429.json', 'application/json; charset=utf-8'],
      ['/429.md', 'text/markdown; charset=utf-8'],
      ['/schema.json', 'application/schema+json; charset=utf-8'],
      ['/openapi.yaml', 'application/yaml; charset=utf-8'],
      ['/comparison.csv', 'text/csv; charset=utf-8'],
      ['/feed.xml', 'application/atom+xml; charset=utf-8'],
      ['/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
      ['/sitemap.xml', 'application/xml; charset=utf-8'],
      ['/llms.txt', 'text/plain; charset=utf-8'],
      ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
      ['/favicon.ico', 'image/x-icon'],
      ['/img/favicon.svg', 'image/svg+xml; charset=utf-8'],
      ['/apple-touch-icon.png', 'image/png'],
      [asset, 'text/javascript; charset=utf-8'],
    ];

    test('names the type of each kind of file', async ({ host }) => {
      const found = await Promise.all(types.map(async ([path]) => [path, (await ask(host.http, host.base + path)).headers['content-type']]));
      expect(found).toEqual(types);
    });

    for (const path of ['/', '/429.json', '/429.md', '/feed.xml', asset]) {
      const file = `${site.build}${path === '/' ? '/index.html' : path}`;

      for (const coding of ['br', 'gzip'] as const) {
        test(`sends ${path.replace(/\.[0-9a-f]+\./, '.')} as ${coding}, made with the build or else as it is sent`, async ({ host }) => {
          const prepared = `${file}.${coding === 'br' ? 'br' : 'gz'}`;
          const isPrepared = existsSync(prepared);
          test.skip(coding === 'br' && !host.hasBrotli, "nginx has no module for Brotli: Debian's is libnginx-mod-http-brotli-static");
          test.skip(coding === 'br' && !isPrepared, 'npm run compress has not been run on this build');
          const answer = await ask(host.http, host.base + path, { headers: { 'accept-encoding': coding === 'br' ? 'gzip, deflate, br' : coding } });
          expect(answer.headers['content-encoding']).toBe(coding);
          expect(answer.headers.vary?.toLowerCase()).toContain('accept-encoding');
          expect(decoded(answer) === readFileSync(file, 'utf8')).toBe(true);
          if (isPrepared) expect(answer.body.equals(readFileSync(prepared))).toBe(true);
        });
      }

      test(`sends ${path.replace(/\.[0-9a-f]+\./, '.')} as it is to who asks for no compression`, async ({ host }) => {
        const answer = await ask(host.http, host.base + path);
        expect(answer.headers['content-encoding']).toBeUndefined();
        expect(answer.headers.vary?.toLowerCase()).toContain('accept-encoding');
        expect(answer.body.equals(readFileSync(file))).toBe(true);
      });
    }

    test('answers 304 while a file is the same', async ({ host }) => {
      for (const path of ['/429/', '/429.json', asset]) {
        for (const coding of ['identity', 'gzip', 'gzip, br']) {
          const first = await ask(host.http, host.base + path, { headers: { 'accept-encoding': coding } });
          expect(first.headers.etag, path).toBeTruthy();
          const second = await ask(host.http, host.base + path, { headers: { 'accept-encoding': coding, 'if-none-match': first.headers.etag ?? '' } });
          expect([second.status, second.body.length], `${path} ${coding}`).toEqual([304, 0]);
        }
      }
    });

    test('lets what has a hash in its name be kept for a year, and nothing else', async ({ host }) => {
      for (const folder of hashedFolders.filter((name) => existsSync(host.build + name))) {
        const names = readdirSync(host.build + folder, { recursive: true, encoding: 'utf8', withFileTypes: false }).filter((name) => /\.\w+$/.test(name));
        expect(names.filter((name) => !/[.-][0-9a-f]{8,}\./.test(name))).toEqual([]);
      }
      const cacheOf = async (path: string) => (await ask(host.http, host.base + path)).headers['cache-control'];
      expect(await cacheOf(asset)).toBe(immutable);
      for (const path of ['/', '/429/', '/429.json', '/429.md', '/manifest.webmanifest', '/404.html']) expect(await cacheOf(path), path).toBe('no-cache');
    });

    test('lets no missing file be kept, since the next release may bring it', async ({ host }) => {
      const answer = await ask(host.http, `${host.base}/assets/js/main.00000000.js`);
      expect(answer.status).toBe(404);
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    });

    test('leads on from what moved, with the query string, within the site', async ({ host }) => {
      const leads: [from: string, to: string][] = [
        ['/http/429/', '/429/'],
        ['/http/429', '/429/'],
        ['/http/429/?code=1&x=%26', '/429/?code=1&x=%26'],
        ['/hunt-api/402/', '/huntapi/402/'],
      ];
      for (const [from, to] of leads) {
        const { headers, status } = await ask(host.http, host.base + from);
        expect([status, headers.location], from).toEqual([301, host.base + to]);
      }
    });

    test('puts the slash behind a page, with the query string', async ({ host }) => {
      const { headers, status } = await ask(host.http, `${host.base}/429?x=1`);
      expect([301, 302, 307, 308]).toContain(status);
      expect(headers.location).toBe(`${host.base}/429/?x=1`);
    });

    test('leads to no other site, however the address is spelt', async ({ host }) => {
      for (const path of [
        '//evil.example/',
        '//evil.example/%2f..',
        '/%2f%2fevil.example/',
        '/\\evil.example/',
        '//evil.example',
        '//429',
        '/http//evil.example/',
        '/429/%0d%0aset-cookie:x=1',
      ]) {
        const { headers } = await ask(host.http, host.base + path);
        expect(headers.location ?? '/', path).toMatch(/^\/(?![/\\])/);
        expect(headers['set-cookie']).toBeUndefined();
      }
    });

    test('answers 404 with the page for it, in each form, and lists no folder', async ({ host }) => {
      const page = readFileSync(`${host.build}/404.html`, 'utf8');
      for (const path of ['/no-such-page/', '/no-such-file.json', '/assets/', '/assets/js/', '/img/', '/429/nothing/']) {
        for (const coding of ['identity', 'gzip', 'gzip, br']) {
          const answer = await ask(host.http, host.base + path, { headers: { 'accept-encoding': coding } });
          expect([answer.status, answer.headers['content-type']], path).toEqual([404, 'text/html; charset=utf-8']);
          expect(decoded(answer) === page, `${path} ${coding}`).toBe(true);
        }
      }
    });

    test('answers HEAD without a body and a range with a part', async ({ host }) => {
      const head = await ask(host.http, `${host.base}/429/`, { method: 'HEAD' });
      expect([head.status, head.body.length, head.headers['content-type']]).toEqual([200, 0, 'text/html; charset=utf-8']);
      const part = await ask(host.http, `${host.base}/apple-touch-icon.png`, { headers: { range: 'bytes=0-7' } });
      expect([part.status, part.body.toString('latin1')]).toEqual([206, '\x89PNG\r\n\x1a\n']);
    });

    test('gives nothing from outside of its folder', async ({ host }) => {
      const ways = [
        '/../package.json',
        '/../../../../etc/passwd',
        '/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
        '/..%2f..%2f..%2fetc/passwd',
        '/assets/..%5c..%5cpackage.json',
        '/.%00./package.json',
        '/....//package.json',
      ];
      for (const way of ways) {
        const answer = await ask(host.http, host.base + way);
        expect([400, 404], way).toContain(answer.status);
        expect(answer.body.toString()).not.toMatch(/root:|"dependencies"/);
      }
    });

    test('speaks HTTP/2 over TLS', async ({ host }) => {
      expect(await askHttp2(host.https, `${host.base}/429/`)).toEqual({ status: 200, protocol: 'h2' });
    });

    test('keeps to its base path', async ({ host }) => {
      test.skip(host.base === '', 'the site lies at the root');
      expect((await ask(host.http, '/429/')).status).toBe(404);
      const bare = await ask(host.http, host.base);
      expect(bare.headers.location).toBe(`${host.base}/`);
    });
  });
}
