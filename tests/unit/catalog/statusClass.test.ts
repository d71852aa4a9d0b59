import { expect, it } from 'vitest';
import { byCode, statusClassOf } from '../../../src/catalog/statusClass';

it.each([
  [100, '1xx'],
  [429, '4xx'],
  [599, '5xx'],
  ['404', '4xx'],
])('puts %s into the class %s', (code, expected) => {
  expect(statusClassOf(code)).toBe(expected);
});

it.each(['000', '099', '600', '783', '999', '4700', ''])('knows no class for %j', (code) => {
  expect(statusClassOf(code)).toBeNull();
});

it('orders codes as numbers, not as texts', () => {
  const codes = ['4700', '999', '100', '000'].map((code) => ({ code }));
  expect(codes.sort(byCode).map(({ code }) => code)).toEqual(['000', '100', '999', '4700']);
});
