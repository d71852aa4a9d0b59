import { expect, it } from 'vitest';
import { classKeyOf, classMarks } from '../../../src/catalog/classMarks';

it.each([
  ['100', '1'],
  [429, '4'],
  ['599', '5'],
  ['783', 'other'],
  ['000', 'other'],
  ['4700', 'other'],
])('a mark shows %s as class %s', (code, expected) => {
  expect(classKeyOf(code)).toBe(expected);
});

it('each class has an outline of its own, so that it is told without colour', () => {
  const outlines = Object.values(classMarks).map((parts) => JSON.stringify(parts));
  expect(new Set(outlines).size).toBe(outlines.length);
});
