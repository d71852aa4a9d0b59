import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPath } from '../../../../src/catalog/addresses/readPath';
import { loadLookup } from '../../../fixtures/lookup';

const lookup = await loadLookup();

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

  it('never throws, and gives only addresses of ours', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const meant = readPath(path, lookup);
        expect(meant === null || meant.startsWith('/')).toBe(true);
      }),
    );
  });
});
