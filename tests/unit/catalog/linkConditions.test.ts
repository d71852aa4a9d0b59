import { expect, it } from 'vitest';
import { linkConditions, type Origin } from '../../../src/catalog/linkConditions';
import { aCondition, anEntry, aProvider } from '../../fixtures/builders';

function originOf(providerId: string, statusCode: number, change: Parameters<typeof aCondition>[0]): Origin {
  const condition = aCondition(change);
  const entry = anEntry(statusCode, condition);
  return { provider: aProvider({ id: providerId, name: providerId, entries: [entry] }), entry, condition };
}

const paths = (references: readonly { path: string }[]) => references.map(({ path }) => path);

it('a reference without provider stays within the provider that it stands in', () => {
  const origin = originOf('acme', 403, { label: 'Over rate' });
  const target = originOf('acme', 429, { label: 'Throttled' });
  const namesake = originOf('other', 429, { label: 'Throttled' });
  expect(paths(linkConditions([origin, namesake, target]).resolve(origin, ['429#throttled']))).toEqual(['/acme/429/#throttled']);
});

it('a reference may name another provider and an identifier', () => {
  const origin = originOf('acme', 403, { label: 'Over rate' });
  const target = originOf('other', 429, { label: 'Slow down', identifier: { value: 'too_fast' } });
  expect(linkConditions([origin, target]).resolve(origin, ['other/429#too_fast'])).toEqual([
    {
      provider: { id: 'other', name: 'other', path: '/other/' },
      statusCode: 429,
      id: 'too_fast',
      label: 'Slow down',
      identifier: 'too_fast',
      path: '/other/429/#too_fast',
    },
  ]);
});

it('what is replaced is known from the side that replaces it', () => {
  const first = originOf('acme', 403, { label: 'Over rate', replacedBy: ['429#throttled'] });
  const second = originOf('acme', 503, { label: 'Busy', replacedBy: ['429#throttled'] });
  const target = originOf('acme', 429, { label: 'Throttled' });
  expect(paths(linkConditions([first, second, target]).replacedConditions(target))).toEqual(['/acme/403/#over-rate', '/acme/503/#busy']);
});

it('what replaces another is not itself replaced', () => {
  const origin = originOf('acme', 403, { label: 'Over rate', replacedBy: ['429#throttled'] });
  expect(linkConditions([origin, originOf('acme', 429, { label: 'Throttled' })]).replacedConditions(origin)).toEqual([]);
});

it('counterparts know each other, whichever side names them', () => {
  const origin = originOf('acme', 504, { label: 'Timeout', counterparts: ['408#slow'] });
  const target = originOf('acme', 408, { label: 'Slow' });
  const links = linkConditions([target, origin]);
  expect([paths(links.counterpartsOf(origin)), paths(links.counterpartsOf(target))]).toEqual([['/acme/408/#slow'], ['/acme/504/#timeout']]);
});

it('counterparts that name each other stand once on either side', () => {
  const origin = originOf('acme', 504, { label: 'Timeout', counterparts: ['408#slow'] });
  const target = originOf('acme', 408, { label: 'Slow', counterparts: ['504#timeout'] });
  const links = linkConditions([target, origin]);
  expect([paths(links.counterpartsOf(origin)), paths(links.counterpartsOf(target))]).toEqual([['/acme/408/#slow'], ['/acme/504/#timeout']]);
});
