import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPath } from '../../../../src/catalog/addresses/readPath';
import { pagePaths } from '../../../../src/catalog/permalinks';
import { loadLookup } from '../../../fixtures/lookup';

const lookup = await loadLookup();
const { codes, conditions, providers, situations, statusClasses } = lookup;

/** Every path that the data and the fixed pages have. */
const pages = [
  ...Object.values(pagePaths),
  ...[codes, providers, situations, statusClasses].flatMap((records) => records.map(({ path }) => path)),
  ...conditions.map(({ entryPath }) => entryPath),
];

const providerName = fc.constantFrom(...providers.flatMap(({ hosts, id, names }) => [id, ...names, ...hosts]));
const code = fc.constantFrom(...codes.map((record) => record.code), ...statusClasses.map(({ id }) => id));
const id = fc.constantFrom(...[...conditions, ...situations].map((record) => record.id));
const word = fc.constantFrom('http', 'status', 'codes', 'situations', 'compare', 'docs');
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
  ])('%s means %s', (path, meant) => {
    expect(readPath(path, lookup)).toBe(meant);
  });

  it.each(['/sportradar/418/', '/huntapi/quota', '/huntapi/successful-api-call/', '/429/sportradar/x/y/', '/nowhere/', '/', '//', '/sportradar/429/quota/'])(
    '%s means no single page',
    (path) => {
      expect(readPath(path, lookup)).toBeNull();
    },
  );

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
