import { describe, expect, it } from 'vitest';
import { type ComparisonCell, type ComparisonRow, compareBy } from '../../../src/catalog/comparison';
import { groupRows, toPictureMeanings, toPictureNumbers } from '../../../src/catalog/comparisonPicture';
import { aCell, aRow } from '../../fixtures/comparisons';

const situations = new Map([['rate-limited', 'Rate limited']]);
const codes = new Map([['429', 'Too Many Requests']]);
const quota = { situation: 'quota-used-up', situationName: 'Quota used up' };

/** The only row of a comparison, and what a provider has in it. */
function rowOf(kind: ComparisonRow['kind'], ...cells: ComparisonCell[]): ComparisonRow {
  return compareBy(kind, cells, kind === 'code' ? codes : situations)[0] ?? aRow();
}

describe('the numbers of a situation', () => {
  const cells = [
    aCell({ providerId: 'huntapi', code: '429', label: 'Fast' }),
    aCell({ providerId: 'huntapi', code: '401', label: 'Limit' }),
    aCell({ providerId: 'sportradar', code: '429', label: 'Throttled' }),
    aCell({ providerId: 'sportradar', code: '429', label: 'Too many', isInCollectedEdition: false }),
  ];
  const row = rowOf('situation', ...cells);
  const numbersOf = (provider: string) => toPictureNumbers(row.cells[provider] ?? [], row);

  it('stand once each, in ascending order, with those apart that not every provider uses', () => {
    expect(numbersOf('huntapi')).toMatchObject([
      { code: '401', labels: ['Limit'], isApart: true, path: '/huntapi/401/#limit' },
      { code: '429', labels: ['Fast'], isApart: false, path: '/huntapi/429/#fast' },
    ]);
  });

  it('lead to the entry where several conditions share one', () => {
    expect(numbersOf('sportradar')).toMatchObject([{ code: '429', labels: ['Throttled', 'Too many'], path: '/sportradar/429/' }]);
  });

  it('belong to another edition only where all their conditions do', () => {
    const other = aCell({ isInCollectedEdition: false });
    expect([numbersOf('sportradar'), toPictureNumbers([other], rowOf('situation', other))].map(([first]) => first?.isInCollectedEdition)).toEqual([
      true,
      false,
    ]);
  });

  it('are none where a provider has no conditions', () => {
    expect(toPictureNumbers([], row)).toEqual([]);
  });
});

describe('the meanings of a code', () => {
  const own = [aCell({ label: 'Fast' }), aCell({ label: 'Spent', ...quota }), aCell({ label: 'Faster' })];
  const meaningsBeside = (...others: ComparisonCell[]) =>
    toPictureMeanings(own, rowOf('code', ...own, ...others)).map(({ cells, isApart, name }) => [name, isApart, cells.map(({ label }) => label)]);

  it('stand once each, with those apart that not every provider shares', () => {
    expect(meaningsBeside(aCell({ providerId: 'zeta' }))).toEqual([
      ['Rate limited', false, ['Fast', 'Faster']],
      ['Quota used up', true, ['Spent']],
    ]);
  });

  it('are not apart where one provider alone has the code', () => {
    expect(meaningsBeside().map(([, isApart]) => isApart)).toEqual([false, false]);
  });
});

describe('groups of rows', () => {
  const known = [
    { id: 'rate-limited', group: 'limits' },
    { id: 'quota-used-up', group: 'limits' },
    { id: 'key-expired', group: 'credentials' },
  ] as const;

  it('bring situations of one kind together, in the order of the rows', () => {
    const rows = ['key-expired', 'quota-used-up', 'rate-limited'].map((key) => aRow({ kind: 'situation', key }));
    expect(groupRows(rows, known).map(({ label, rows: own }) => [label, own.map(({ key }) => key)])).toEqual([
      ['Keys and permissions', ['key-expired']],
      ['Limits', ['quota-used-up', 'rate-limited']],
    ]);
  });

  it('leave rows of codes in one, without a heading', () => {
    const rows = [aRow({ key: '401' }), aRow({ key: '429' })];
    expect(groupRows(rows, known)).toEqual([{ label: null, rows }]);
  });

  it('lose no row of a situation that no group knows', () => {
    const rows = [aRow({ kind: 'situation', key: 'new' })];
    expect(groupRows(rows, known)).toEqual([{ label: null, rows }]);
  });
});
