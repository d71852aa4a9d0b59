import { describe, expect, it } from 'vitest';
import { buildCodeMap } from '../../../src/catalog/codeMap';
import { aLargeHomePage, aSmallHomePage, manyCodes } from '../../fixtures/codeMaps';

describe('the map', () => {
  const map = buildCodeMap(aSmallHomePage());
  const [acme, zeta] = map.rows;

  it('names in each cell the provider, the code, its reasons and what happened', () => {
    expect(acme?.cells.map((cell) => cell?.label)).toEqual([
      'Acme 402 Quota Exceeded: Quota Exceeded, Unpaid (quota used up, payment due)',
      'Acme 429 Too Many Requests: Throttled, Quota Exceeded (rate limited, quota used up)',
      'Acme 503 Too busy: Too busy (rate limited), only in another edition',
    ]);
  });

  it('tells of several conditions, of the groups of what happened, and of what stands in another edition alone', () => {
    expect(acme?.cells.map((cell) => [cell?.conditions.length, cell?.groups, cell?.isInCollectedEdition])).toEqual([
      [2, ['limits', 'money'], true],
      [2, ['limits'], true],
      [1, ['limits'], false],
    ]);
  });

  it('leaves a cell empty where a provider does not document the code', () => {
    expect(zeta?.cells.map((cell) => cell?.path ?? null)).toEqual([null, '/zeta/429/', null]);
  });
});

describe('the map of 50 providers and 60 codes', () => {
  const isLeftOut = (provider: number, code: number) => provider > 0 && (provider + code) % 3 === 0;
  const map = buildCodeMap(aLargeHomePage(50, isLeftOut));

  it('has a row a provider, and in it a cell a code', () => {
    expect([map.rows.length, map.columns.map(({ code }) => Number(code))]).toEqual([50, manyCodes]);
    expect(map.rows.filter(({ cells }) => cells.length !== manyCodes.length)).toEqual([]);
  });

  it('puts each cell into the row of its provider and the column of its code', () => {
    const wrong = map.rows.flatMap(({ cells, id }, provider) =>
      cells.filter((cell, column) => {
        const code = manyCodes[column] ?? 0;
        return (cell?.path ?? null) !== (isLeftOut(provider, code) ? null : `/${id}/${code}/`);
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('groups the columns by class, those without a class last', () => {
    expect(map.classes.map(({ columnCount, label }) => [label, columnCount])).toEqual([
      ['1xx', 2],
      ['2xx', 5],
      ['3xx', 6],
      ['4xx', 32],
      ['5xx', 14],
      ['Other', 1],
    ]);
    expect(map.columns.filter(({ isFirstOfClass }) => isFirstOfClass).map(({ code }) => code)).toEqual(['100', '200', '301', '400', '500', '783']);
  });
});
