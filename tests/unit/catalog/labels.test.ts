import { expect, it } from 'vitest';
import { billedLabel, count } from '../../../src/catalog/labels';

it.each([
  [0, '0 entries'],
  [1, '1 entry'],
  [57, '57 entries'],
])('counts %i', (number, expected) => {
  expect(count(number, 'entry', 'entries')).toBe(expected);
});

it.each([
  [true, 'Yes'],
  [false, 'No'],
  [null, 'Not documented'],
])('says whether a call was billed: %s', (billed, expected) => {
  expect(billedLabel(billed)).toBe(expected);
});
