import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainPath, readPath } from '../../../../src/catalog/addresses/readPath';
import { pagePaths, providerSheetPath } from '../../../../src/catalog/permalinks';
import { loadLookup } from '../../../fixtures/lookup';

const lookup = await loadLookup();
const { codes, conditions, providers, situations, statusClasses } = lookup;

/** Every path that the data and the fixed pages have. */
const pages = [
  ...Object.values(pagePaths),
  ...[codes, providers, situations, statusClasses].flatMap((records) => records.map(({ path }) => path)),
  ...conditions.map(({ entryPath }) => entryPath),
  ...providers.map((provider) => providerSheetPath(provider.id)),
];

const providerName = fc.constantFrom(...providers.flatMap(({ hosts, id, names }) => [id, ...names, ...hosts]));
const code = fc.constantFrom(...codes.map((record) => record.code), ...statusClasses.map(({ id }) => id));
const id = fc.constantFrom(...[...conditions, ...situations].map((record) => record.id));
const word = fc.constantFrom('http', 'status', 'codes', 'situations', 'compare', 'docs', 'sheets', 'print');
const noise = fc.oneof(fc.string(), fc.constantFrom('', '..', '__proto__', 'constructor', '%', '418'));
const segment = fc.oneof(providerName, code, id, word, noise).chain((text) => fc.constantFrom(text, text.toUpperCase(), text.replaceAll('-', '_')));
const ending = fc.constantFrom('', '/', '.html', '/index.html', '.json', '.md', '?x=1', '#x');
const likely = fc.oneof(
  fc.tuple(providerName),
  fc.tuple(providerName, code),
  fc.tuple(providerName, id),
  fc.tuple(providerName, code, id),
  fc.tuple(word, fc.oneof(code, id)),
);
const paths = fc.tuple(fc.oneof(likely, fc.array(segment, { maxLength: 4 })), ending).map(([segments, end]) => `/${segments.join('/')}${end}`);

describe('an address that leads nowhere as it is spelt', () => {
  it.each([
    ['/Sportradar/429/', '/sportradar/429/'],
    ['/SPORTRADAR/429/THROTTLED', '/sportradar/429/#throttled'],
    ['/sportradar/429', '/sportradar/429/'],
    ['/sportradar/429.html', '/sportradar/429/'],
    ['/sportradar/429/index.html', '/sportradar/429/'],
    ['/Sport-Radar/429', '/sportradar/429/'],
    ['/sportradar.com/429/', '/sportradar/429/'],
    ['/hunt_api/402', '/huntapi/402/'],
    ['/Infoplug/LIMIT_OUT_OF_RANGE/', '/infoplug/400/#limit_out_of_range'],
    ['/infoplug/limit-out-of-range', '/infoplug/400/#limit_out_of_range'],
    ['/HTTP/429', '/429/'],
    ['/Status/4XX', '/4xx/'],
    ['/4XX', '/4xx/'],
    ['/Codes', '/codes/'],
    ['/Compare/', '/compare/'],
    ['/Situations/Rate_Limited/', '/situations/rate-limited/'],
    ['/STATUS/', '/codes/'],
    ['/Sheets/Sport-Radar', '/sportradar/sheet/'],
    ['/print/huntapi/', '/huntapi/sheet/'],
    ['/sheet/codes', '/codes/sheet/'],
    ['/sheet/', '/sheets/'],
    // The code before the provider, or with its name.
    ['/429/sportradar/', '/sportradar/429/'],
    ['/429/Sport-Radar', '/sportradar/429/'],
    ['/http/429/sportradar/', '/sportradar/429/'],
    ['/429/sportradar/throttled/', '/sportradar/429/#throttled'],
    ['/429/too-many-requests/', '/429/'],
    ['/too-many-requests/', '/429/'],
    ['/too_many_requests', '/429/'],
    ['/unauthorized/', '/401/'],
    ['/not_found/', '/404/'],
    ['/request-entity-too-large/', '/413/'],
    // Situations and identifiers.
    ['/rate-limited/', '/situations/rate-limited/'],
    ['/rate_limited/', '/situations/rate-limited/'],
    ['/ER0203/', '/apitube/429/#ER0203'],
    ['/limit_out_of_range/', '/infoplug/400/#limit_out_of_range'],
    ['/limit-out-of-range/', '/situations/limit-out-of-range/'],
    ['/insufficient-credits/', '/infoplug/402/#insufficient_credits'],
    // The provider after a word, as a host, or with its number written on to it.
    ['/provider/', '/providers/'],
    ['/providers/sportradar/', '/sportradar/'],
    ['/provider/sportradar/429/', '/sportradar/429/'],
    ['/api.sportradar.com/429/', '/sportradar/429/'],
    ['/www.sportradar.com/429/', '/sportradar/429/'],
    ['/sportradar429/', '/sportradar/429/'],
    ['/sportradar-429/', '/sportradar/429/'],
    ['/sportradar 429', '/sportradar/429/'],
    // What a mail put behind it.
    ['/sportradar/429,', '/sportradar/429/'],
    ['/sportradar/429).', '/sportradar/429/'],
    ['/sportradar/429/).', '/sportradar/429/'],
    ['/sportradar/429.html).', '/sportradar/429/'],
    ['/429.', '/429/'],
    ['/sportradar/429/throttled”', '/sportradar/429/#throttled'],
    // Labels and their parts.
    ['/huntapi/402/payment-required/', '/huntapi/402/#payment-required-you-have-open-invoices'],
    ['/huntapi/402/you-have-open-invoices/', '/huntapi/402/#payment-required-you-have-open-invoices'],
    ['/huntapi/open-invoices/', '/huntapi/402/#payment-required-you-have-open-invoices'],
    ['/huntapi/url-not-found/', '/huntapi/404/#not-found-url-not-found'],
    ['/huntapi/rate-limit-exceeded/', '/huntapi/429/#rate-limit-exceeded'],
    ['/apitube/429/rate-limit-exceeded/', '/apitube/429/#ER0203'],
    ['/apitube/payment-required/', '/apitube/402/'],
    ['/apitube/402/payment-required/', '/apitube/402/'],
  ])('%s means %s', (path, meant) => {
    expect(readPath(path, lookup)).toBe(meant);
  });

  it.each([
    '/402/sportradar/',
    '/429/not-found/',
    '/4xx/sportradar/',
    '/rate-limit-exceeded/',
    '/inactive-api-key/',
    '/method-not-allowed/',
    '/created/',
    '/redirect/',
    '/huntapi/invoices/',
    '/apitube/api-key-is-invalid-or-missing/',
    '/sportradar/402/payment-required/',
    '/huntapi/404/payment-required/',
    '/providers/acme/',
    '/acme429/',
    '/example.com/429/',
    '/,/',
    '/sportradar/429/throttled/more/',
    `/http${'/sportradar429'.repeat(500)}/`,
    '/).',
  ])('%s means no single page', (path) => {
    expect(readPath(path, lookup)).toBeNull();
  });

  it.each(['/sportradar/418/', '/huntapi/quota', '/huntapi/successful-api-call/', '/429/sportradar/x/y/', '/nowhere/', '/', '//', '/sportradar/429/quota/'])(
    '%s means no single page',
    (path) => {
      expect(readPath(path, lookup)).toBeNull();
    },
  );

  it.each([
    ['/sportradar/402/', 'Sportradar documents no 402.'],
    ['/402/sport-radar', 'Sportradar documents no 402.'],
    ['/sportradar402', 'Sportradar documents no 402.'],
    ['/sportradar/402/quota', 'Sportradar documents no 402.'],
    ['/sportradar/429/quota/', null],
    ['/sportradar/foo/', null],
    ['/acme/402/', null],
    ['/402/', null],
    ['/', null],
  ])('%s is explained by %j', (path, explanation) => {
    expect(explainPath(path, lookup)).toBe(explanation);
  });

  it('reads every condition by its identifier alone, or not at all', () => {
    for (const { identifier, path } of lookup.conditions) {
      const meant = identifier === null ? null : readPath(`/${identifier}/`, lookup);
      if (meant?.includes('#')) expect(meant).toBe(path);
    }
  });

  it('never throws, and gives only paths of pages, whatever stands in it', () => {
    const meant = new Set<string>();
    fc.assert(
      fc.property(paths, (path) => {
        const found = readPath(path, lookup);
        if (found === null) return;
        meant.add(found);
        expect(pages).toContain(found.replace(/#.*$/, ''));
      }),
      { numRuns: 1000 },
    );
    // Else the paths would be such that mean nothing, and nothing would be proved.
    expect(meant.size).toBeGreaterThan(20);
  });
});
