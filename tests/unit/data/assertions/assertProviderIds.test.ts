import { describe, expect, it } from 'vitest';
import { assertProviderIds } from '../../../../data/assertions/assertProviderIds';
import { reservedSegments } from '../../../../data/reservedWords';
import { aProvider, someData } from '../../../fixtures/builders';

function problemsOf(id: string) {
  return assertProviderIds(someData({ providers: [aProvider({ id })] }), { unreadable: new Set() });
}

describe('assertProviderIds', () => {
  it.each(['sportradar', 'open-api', 'web3-data', 'api-2'])('accepts %s', (id) => {
    expect(problemsOf(id)).toEqual([]);
  });

  it.each(['Acme', 'acme_weather', 'acme.io', '-acme', 'acme-', 'acme--weather', 'wetter-ö', ''])('refuses %j, which is not in kebab-case', (id) => {
    expect(problemsOf(id)).toMatchObject([{ file: `data/providers/${id}.ts`, found: `the provider id \`${id}\`` }]);
  });

  it.each(['404', '4xx', '2captcha'])('refuses %s, which could be taken for a status code or class', (id) => {
    expect(problemsOf(id)).toHaveLength(1);
  });

  it.each(reservedSegments)('refuses %s, which is an address of the product', (id) => {
    expect(problemsOf(id)).toMatchObject([{ expected: expect.stringContaining('no page of Codebook') }]);
  });
});
