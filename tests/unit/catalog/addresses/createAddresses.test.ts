import { describe, expect, it } from 'vitest';
import { DataError } from '../../../../data/problems';
import type { RedirectData } from '../../../../data/schema/redirect';
import { createAddresses } from '../../../../src/catalog/addresses/createAddresses';
import { createCatalog } from '../../../../src/catalog/createCatalog';
import { aCondition, anEntry, aProvider, aSite, someData } from '../../../fixtures/builders';

const provider = aProvider({
  aliases: ['Acme Corp'],
  entries: [anEntry(429, aCondition(), aCondition({ label: 'Used Up' })), anEntry(403, aCondition({ label: 'Used Up' }))],
});
const catalog = createCatalog(someData({ providers: [provider] }), aSite);
const places = [
  { path: '/429/', fragments: ['providers'] },
  { path: '/acme/', fragments: [] },
  { path: '/acme/403/', fragments: ['used-up'] },
  { path: '/acme/429/', fragments: ['too-fast', 'used-up'] },
];

function aRedirect(from: string, to: string): RedirectData {
  return { from, to, why: 'It has a new name.', since: '2026-12-01' };
}

function addressesWith(redirects: [from: string, to: string][], lines: string[] = []) {
  const ledger = lines.map((address, index) => ({ address, line: index + 1 }));
  return createAddresses({ catalog, places, redirects: redirects.map(([from, to]) => aRedirect(from, to)), ledger });
}

function leads(redirects: [from: string, to: string][], lines: string[] = []): Record<string, string> {
  return Object.fromEntries(addressesWith(redirects, lines).redirects.map(({ from, to }) => [from, to]));
}

describe('addresses', () => {
  it('have short forms for codes, conditions and other names of providers', () => {
    expect(leads([])).toEqual({
      '/http/429/': '/429/',
      '/status/429/': '/429/',
      '/http/403/': '/403/',
      '/status/403/': '/403/',
      '/http/499/': '/499/',
      '/status/499/': '/499/',
      '/acme/too-fast/': '/acme/429/#too-fast',
      '/acme/used-up/': '/go/?provider=acme&id=used-up',
      '/acme-corp/': '/acme/',
      '/acme-corp/403/': '/acme/403/',
      '/acme-corp/429/': '/acme/429/',
    });
  });

  it('give each condition an address of its own', () => {
    expect([...addressesWith([]).published()]).toEqual(
      expect.arrayContaining(['/acme/429/#too-fast', '/acme/429/too-fast/', '/acme/429/used-up/', '/acme/403/used-up/']),
    );
  });

  it('that moved keep their fragment where the page moved as a whole', () => {
    expect(leads([['/acme/420/', '/acme/429/']], ['/acme/420/', '/acme/420/#used-up'])).toMatchObject({
      '/acme/420/': '/acme/429/',
      '/acme/420/#used-up': '/acme/429/#used-up',
    });
  });

  it('that moved twice lead straight to the end', () => {
    expect(
      leads([
        ['/a/', '/b/'],
        ['/b/', '/429/'],
      ]),
    ).toMatchObject({ '/a/': '/429/', '/b/': '/429/' });
  });

  it('below a path that moved are found at the same place below the new one', () => {
    expect(leads([['/emca/*', '/acme/*']], ['/emca/', '/emca/429/#too-fast', '/emca/too-fast/'])).toMatchObject({
      '/emca/': '/acme/',
      '/emca/429/#too-fast': '/acme/429/#too-fast',
      '/emca/too-fast/': '/acme/429/#too-fast',
    });
  });

  it('of a condition that moved keep their short forms', () => {
    expect(leads([['/acme/429/#slow', '/acme/429/#too-fast']], ['/acme/429/#slow', '/acme/429/slow/', '/acme/slow/'])).toMatchObject({
      '/acme/429/slow/': '/acme/429/#too-fast',
      '/acme/slow/': '/acme/429/#too-fast',
    });
  });
});

describe('what a page that moved had and the new one lacks', () => {
  it('is found on the page itself where it is a section', () => {
    expect(leads([['/acme/420/', '/acme/429/']], ['/acme/420/#sources'])).toMatchObject({ '/acme/420/#sources': '/acme/429/' });
  });

  it('is asked about where it is a condition', () => {
    expect(addressesWith([['/acme/420/', '/acme/429/']], ['/acme/420/', '/acme/420/#gone']).problems.map(({ found }) => found)).toEqual([
      'no answer at /acme/420/#gone',
    ]);
  });

  it('is found under another name of the provider too', () => {
    expect(leads([['/acme/420/', '/acme/429/']], ['/acme/420/', '/acme-corp/420/'])).toMatchObject({ '/acme-corp/420/': '/acme/429/' });
  });
});

describe('mistakes in redirects and ledger', () => {
  it.each<[name: string, redirects: [string, string][], lines: string[], ...parts: string[]]>([
    [
      'a line that is no address of ours',
      [],
      ['/429/', 'https://elsewhere.example/429/'],
      'data/permalinks.txt › line 2',
      'found:    https://elsewhere.example/429/',
      'npm run permalinks',
    ],
    ['a line that is far too long', [], ['x'.repeat(5000)], `found:    ${'x'.repeat(100)}…`],
    ['a line whose encoding is broken', [], ['/acme/429/#100%'], 'found:    /acme/429/#100%', 'an address of this site'],
    ['a line that leads out of the site', [], ['//evil.example/', '/a/../b/'], 'found:    //evil.example/', 'found:    /a/../b/'],
    ['a lost fragment', [], ['/acme/429/#gone'], 'no answer at /acme/429/#gone', "{ from: '/acme/429/#gone', to: '/…/'"],
    ['a lost page with its fragments', [], ['/acme/418/', '/acme/418/#x'], 'no answer at /acme/418/, /acme/418/#x', "{ from: '/acme/418/', to: '/…/'"],
    ['a lost folder', [], ['/gone/', '/gone/429/', '/gone/429/#x'], 'no answer at /gone/, /gone/429/, /gone/429/#x', "{ from: '/gone/*', to: '/…/*'"],
    [
      'a loop',
      [
        ['/old/', '/older/'],
        ['/older/', '/old/'],
      ],
      [],
      'data/redirects.ts › [0]',
      'a loop: from /old/ over /older/ back again',
    ],
    ['a redirect into its own folder', [['/old/*', '/old/new/*']], [], 'a loop: what leads to /old/new/* comes back again'],
    [
      'a redirect onto a missing fragment',
      [['/old/', '/acme/429/#slow']],
      [],
      'data/redirects.ts › [0].to',
      'the page /acme/429/ has no fragment “slow”',
      'Choose one of #too-fast, #used-up.',
    ],
    ['a redirect onto a missing page', [['/old/', '/nowhere/']], [], '/nowhere/, where no page is'],
    ['a folder that moved to nowhere', [['/old/*', '/nowhere/*']], [], '/nowhere/*, where no page is'],
    [
      'two redirects from one address',
      [
        ['/old/', '/429/'],
        ['/old/', '/acme/'],
      ],
      [],
      'data/redirects.ts › [1].from',
      'a second redirect from /old/, to /acme/; [0] leads to /429/',
    ],
    ['a redirect from a page that answers', [['/429/', '/acme/']], [], '/429/, which answers itself'],
  ])('%s is told with place and mending', (_name, redirects, lines, ...parts) => {
    const { message } = new DataError(addressesWith(redirects, lines).problems);
    for (const part of parts) expect(message).toContain(part);
    expect(message).toMatch(/found: .*\n {2}expected: .*\n {2}mend: /);
  });

  it('are told once, not again for what is only another form of the same address', () => {
    expect(addressesWith([], ['/acme/429/#gone', '/acme/429/gone/', '/acme/gone/']).problems.map(({ found }) => found)).toEqual([
      'no answer at /acme/429/#gone',
    ]);
  });

  it('of which there are many in one place are counted', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `/gone/${index}/`);
    const [problem, second] = addressesWith([], lines).problems;
    expect([problem?.found.includes('and 22 more'), second]).toEqual([true, undefined]);
  });
});
