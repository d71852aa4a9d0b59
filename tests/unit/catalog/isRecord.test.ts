import { expect, it } from 'vitest';
import { isRecord } from '../../../src/catalog/isRecord';

it('knows an object that is no list', () => {
  expect([{}, { a: 1 }, [], null, 'text', 1, undefined].map(isRecord)).toEqual([true, true, false, false, false, false, false]);
});
