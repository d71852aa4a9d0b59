import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerCaseScript } from '../../../../src/catalog/addresses/lowerCaseScript';

const origin = 'http://host.example';

/** Runs the script as a browser does at an address, and gives where it goes as a browser reads that; null where it stays. */
function goesTo(baseUrl: string, address: string): string | null {
  const { hash, pathname, search } = new URL(address);
  const asked: string[] = [];
  const location = { origin: new URL(address).origin, pathname, search, hash, replace: (to: string) => asked.push(to) };
  new Function('location', lowerCaseScript(baseUrl))(location);
  return asked[0] === undefined ? null : new URL(asked[0], address).href;
}

describe('the script of the not-found page', () => {
  it.each([
    ['/', '/Sportradar/429/', '/sportradar/429/'],
    ['/', '/HTTP/429/?Q=A#Throttled', '/http/429/?Q=A#Throttled'],
    ['/', '//EVIL.example/Kb/', '/evil.example/kb/'],
    ['/', '///EVIL.example', '/evil.example'],
    ['/', '/\\EVIL.example/', '/evil.example/'],
    ['/', '\\\\EVIL.example/', '/evil.example/'],
    ['/', '/.//EVIL.example/', '/evil.example/'],
    ['/', '/%5CEVIL.example/', '/%5cevil.example/'],
    ['/', '/%2FEVIL.example/', '/%2fevil.example/'],
    ['/', '/HTTPS://evil.example/', '/https://evil.example/'],
    ['/', '/@EVIL.example/', '/@evil.example/'],
    ['/kb/', '/kb/Sportradar/', '/kb/sportradar/'],
    ['/kb/', '/kb//EVIL.example/', '/kb/evil.example/'],
    ['/kb/', '/kb/\\EVIL.example/', '/kb/evil.example/'],
    ['/kb/', '/kb/%5CEVIL.example/', '/kb/%5cevil.example/'],
  ])('at base %s leads from %s to %s', (baseUrl, path, expected) => {
    expect(goesTo(baseUrl, origin + path)).toBe(origin + expected);
  });

  it.each([
    ['/', '/sportradar/429/'],
    ['/', '//evil.example/'],
    ['/kb/', '//EVIL.example/kb/'],
    ['/kb/', '/Other/'],
    ['/kb/', '//kb/EVIL/'],
  ])('at base %s stays at %s', (baseUrl, path) => {
    expect(goesTo(baseUrl, origin + path)).toBeNull();
  });

  it('never leaves the host, and is done after one step', () => {
    const piece = fc.constantFrom('/', '//', '\\', '%5C', '%2F', '%09', '\t', '\n', '.', '..', '@', ':', '?', '#', 'EVIL.example', 'kb', 'A', 'https:', 'É');
    const path = fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.constantFrom('/', '/kb/'), path, (baseUrl, rest) => {
        const to = goesTo(baseUrl, origin + baseUrl + rest);
        if (to === null) return;
        expect(new URL(to).origin).toBe(origin);
        expect(new URL(to).pathname.startsWith(baseUrl)).toBe(true);
        expect(goesTo(baseUrl, to)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});
