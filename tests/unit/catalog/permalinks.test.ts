import { expect, it } from 'vitest';
import { classPath, codePath, comparisonPath, conditionPath, entryPath, providerPath, situationPath } from '../../../src/catalog/permalinks';

it.each([
  ['a status code', codePath(429), '/429/'],
  ['a number with leading zeros', codePath('000'), '/000/'],
  ['a status class', classPath('4xx'), '/4xx/'],
  ['a provider', providerPath('sportradar'), '/sportradar/'],
  ['an entry', entryPath('sportradar', 429), '/sportradar/429/'],
  ['a condition without identifier', conditionPath('sportradar', 429, 'throttled'), '/sportradar/429/#throttled'],
  ['a condition with identifier', conditionPath('infoplug', 400, 'limit_out_of_range'), '/infoplug/400/#limit_out_of_range'],
  ['a situation', situationPath('rate-limited'), '/situations/rate-limited/'],
])('spells the address of %s', (_what, path, expected) => {
  expect(path).toBe(expected);
});

it('keeps an identifier as published, capitals and punctuation included', () => {
  expect(conditionPath('apitube', 402, 'ER0203.Plan:limit')).toBe('/apitube/402/#ER0203.Plan:limit');
});

it('encodes only what cannot stand in a fragment', () => {
  expect(conditionPath('acme', 400, 'a#b%c<d>')).toBe('/acme/400/#a%23b%25c%3Cd%3E');
});

it.each([
  [{ code: '429' }, '/compare/?code=429'],
  [{ situation: 'rate-limited' }, '/compare/?situation=rate-limited'],
  [{ providers: ['huntapi', 'sportradar'], code: '429' }, '/compare/?providers=huntapi,sportradar&code=429'],
])('spells the comparison of %o', (filter, expected) => {
  expect(comparisonPath(filter)).toBe(expected);
});
