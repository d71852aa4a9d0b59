import { expect, it } from 'vitest';
import { situationGroupLabels } from '../../../src/catalog/labels';
import { situationGlyphs, situationGroupOrder } from '../../../src/catalog/situationGroups';

it('every group has its place and a glyph of its own', () => {
  expect(situationGroupOrder.toSorted()).toEqual(Object.keys(situationGroupLabels).toSorted());
  expect(new Set(Object.values(situationGlyphs)).size).toBe(situationGroupOrder.length);
});
