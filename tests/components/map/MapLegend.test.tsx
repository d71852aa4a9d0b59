import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { classKeys } from '../../../src/catalog/classMarks';
import { buildCodeMap } from '../../../src/catalog/codeMap';
import { situationGroupOrder } from '../../../src/catalog/situationGroups';
import { MapLegend } from '../../../src/components/map/MapLegend';
import { aLargeHomePage } from '../../fixtures/codeMaps';
import { render } from '../../fixtures/render';

const html = render(<MapLegend classes={buildCodeMap(aLargeHomePage(1)).classes} groups={situationGroupOrder} />);
const values = [...html.matchAll(/value="(\w+)"/g)].map(([, value = '']) => value);

it('names every class and every group beside its mark, all lit at first', () => {
  expect(values).toEqual(['all', ...classKeys, ...situationGroupOrder]);
  expect(html).toMatch(/4xx (<!-- -->)?Client Error/);
  expect(html.match(/<svg/g)).toHaveLength(classKeys.length + situationGroupOrder.length);
  expect(html.match(/<input[^>]*checked=""[^>]*>/g)?.map((input) => /value="(\w+)"/.exec(input)?.[1])).toEqual(['all']);
});

it('has a rule in the stylesheet for each of its entries', () => {
  const css = readFileSync('src/css/pages/homeMap.css', 'utf8');
  const without = values.filter(
    (value) => value !== 'all' && !css.includes(`.homeMap:has(input[value='${value}']:checked) .codeMap-cell:not([data-lights~='${value}'])`),
  );
  expect(without).toEqual([]);
});
