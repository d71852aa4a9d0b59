import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../../../src/catalog/addresses/createAddresses';
import type { Catalog } from '../../../../src/catalog/catalog';
import { createCatalog } from '../../../../src/catalog/createCatalog';
import { collectInlineCode } from '../../../../src/plugins/codebook/hosting/inlineCode';
import { buildConditionPages } from '../../../../src/plugins/codebook/redirects/conditionPages';
import { buildHostRules } from '../../../../src/plugins/codebook/redirects/hostRules';
import { buildRedirectPages } from '../../../../src/plugins/codebook/redirects/redirectPages';
import type { SiteFile } from '../../../../src/plugins/codebook/writeFiles';
import { aCondition, anEntry, aProvider, aSite, someData } from '../../../fixtures/builders';

const hostile = aCondition({
  label: 'Key "missing" </script><b>',
  identifier: { value: 'A/b?c#d"e' },
  meaning: { text: 'The `key` is **gone** & lost.', basis: 'documented' },
});

function aCatalog(site = aSite): Catalog {
  return createCatalog(someData({ providers: [aProvider({ aliases: ['Acme Corp'], entries: [anEntry(429, aCondition(), hostile), anEntry(403)] })] }), site);
}

function addressesOf(catalog: Catalog) {
  return createAddresses({
    catalog,
    places: [
      { path: '/429/', fragments: [] },
      { path: '/acme/', fragments: [] },
      { path: '/acme/403/', fragments: [] },
      { path: '/acme/429/', fragments: ['too-fast', 'A/b?c#d"e'] },
    ],
    redirects: [{ from: '/old/', to: '/acme/429/#too-fast', why: 'It <moved>.', since: '2026-12-01' }],
    ledger: [
      { line: 1, address: '/old/' },
      { line: 2, address: '/old/#part' },
    ],
  });
}

function contentOf(files: readonly SiteFile[], path: string): string {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`No file ${path} among ${files.map((file) => file.path).join(', ')}.`);
  return found.content;
}

describe('the page at an address that leads on', () => {
  const site = { ...aSite, baseUrl: '/kb/' };
  const files = buildRedirectPages(addressesOf(aCatalog(site)), site);

  it('names its target for people, browsers and search engines, below the base path', () => {
    const html = contentOf(files, 'http/429/index.html');
    expect(html).toContain('<link rel="canonical" href="https://codebook.example/kb/429/">');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="0; url=/kb/429/"></noscript>');
    expect(html).toContain('<a data-to="" href="/kb/429/">https://codebook.example/kb/429/</a>');
  });

  it('tells why and since when an address moved, as text', () => {
    expect(contentOf(files, 'old/index.html')).toContain('It &#x3C;moved>. Since 2026-12-01.');
  });

  it('stays one page whatever its addresses and the reason hold', () => {
    const to = '/acme/"><script>a()</script>&\'`/#<b>';
    const because = { why: '</p><script>b()</script>', since: '2026-12-01' };
    const redirects = [
      { from: '/gone/', to, because },
      { from: '/gone/#"><i>', to, because },
    ];
    const html = contentOf(buildRedirectPages({ ...addressesOf(aCatalog(site)), redirects }, site), 'gone/index.html');
    expect(collectInlineCode(html).scripts).toHaveLength(1);
    expect(html).toContain('href="/kb/acme/&#x22;><script>a()</script>&#x26;&#x27;&#x60;/#<b>">');
    expect(html).toContain('<p><a id="&#x22;><i>" href=');
    expect(html).toContain('<p>&#x3C;/p>&#x3C;script>b()&#x3C;/script> Since 2026-12-01.</p>');
  });

  it('has the same script on every page, so that one hash allows it', () => {
    const scripts = files.map(({ content }) => /<script>([\s\S]*?)<\/script>/.exec(content)?.[1]);
    expect(new Set(scripts).size).toBe(1);
  });
});

describe('the page of a condition', () => {
  const files = buildConditionPages(aCatalog());

  it('says to crawlers what the condition is, and where the canonical page is', () => {
    const html = contentOf(files, 'acme/429/too-fast/index.html');
    expect(html).toContain('<title>Acme 429: Too fast</title>');
    expect(html).toContain('<meta name="description" content="Too many calls came within a second. Wait one second.">');
    expect(html).toContain('<link rel="canonical" href="https://codebook.example/acme/429/">');
    expect(html).toContain('<meta property="og:url" content="https://codebook.example/acme/429/too-fast/">');
    expect(html).toContain('<meta property="og:image" content="https://codebook.example/acme/429/too-fast.png">');
  });

  it('shows whatever the data hold as text', () => {
    const html = files.map(({ content }) => content).find((content) => content.includes('Key'));
    expect(html).toContain('<h1>Acme 429: Key "missing" &#x3C;/script>&#x3C;b></h1>');
    expect(html).toContain('<p>The key is gone &#x26; lost.</p>');
    expect(html?.match(/<script>/g)).toHaveLength(1);
  });
});

describe('the rules for hosts', () => {
  const files = buildHostRules(addressesOf(aCatalog()), aSite);

  it('give a folder whose addresses lead to one other folder a single rule', () => {
    const lines = contentOf(files, '_redirects').trim().split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        '/acme-corp/* /acme/:splat 301',
        '/http/429/ /429/ 301',
        '/status/499/ /499/ 301',
        '/old/ /acme/429/#too-fast 301',
        '/acme/too-fast/ /go/?provider=acme&id=too-fast 301',
      ]),
    );
    expect(lines.filter((line) => !/^\/\S+ \/\S* 301$/.test(line))).toEqual([]);
  });

  it('hold every page for nginx, which compares without regard to case', () => {
    const conf = contentOf(files, 'hosting/nginx/redirects.conf');
    expect(conf).toContain('"/acme-corp/429/" "/acme/429/";');
    expect(conf).toContain('"/acme/429/" "/acme/429/";');
    expect(conf).not.toContain('/old/');
  });
});
