import { describe, expect, it } from 'vitest';
import { type ComparisonCell, compareBy, type RowKind, toComparisonCell } from '../../../src/catalog/comparison';
import { createConditions } from '../../../src/catalog/createConditions';
import { aCondition, anEntry, aProvider, aSituation } from '../../fixtures/builders';
import { aCell } from '../../fixtures/comparisons';

const codes = new Map([
  ['403', 'Forbidden'],
  ['429', 'Too Many Requests'],
]);
const situations = new Map([
  ['rate-limited', 'Rate limited'],
  ['quota-used-up', 'Quota used up'],
]);

function differences(kind: RowKind, ...cells: ComparisonCell[]) {
  return compareBy(kind, cells, kind === 'code' ? codes : situations).flatMap((row) => row.differences);
}

it('shows of a condition what a comparison needs', () => {
  const provider = aProvider({ entries: [anEntry(429, aCondition({ identifier: { value: 'too_fast' }, billed: false }))] });
  expect(createConditions([provider], [aSituation()]).map(toComparisonCell)).toEqual([
    aCell({ id: 'too_fast', identifier: 'too_fast', path: '/acme/429/#too_fast', billed: false }),
  ]);
});

describe('rows', () => {
  const cells = [
    aCell({ code: '429' }),
    aCell({ code: '403', label: 'Over rate' }),
    aCell({ providerId: 'zeta', code: '429', situation: 'quota-used-up', situationPath: '/situations/quota-used-up/' }),
  ];

  it('stand for codes, in the order of the names', () => {
    expect(compareBy('code', cells, codes)).toMatchObject([
      { kind: 'code', key: '403', name: 'Forbidden', path: '/403/', statusClass: '4xx' },
      { kind: 'code', key: '429', name: 'Too Many Requests', path: '/429/', statusClass: '4xx' },
    ]);
  });

  it('stand for situations, which have no class', () => {
    expect(compareBy('situation', cells, situations)).toMatchObject([
      { kind: 'situation', key: 'rate-limited', name: 'Rate limited', path: '/situations/rate-limited/', statusClass: null },
      { kind: 'situation', key: 'quota-used-up', name: 'Quota used up', path: '/situations/quota-used-up/', statusClass: null },
    ]);
  });

  it('hold the cells of each provider that has some', () => {
    const byProvider = compareBy('code', cells, codes).map((row) => Object.entries(row.cells).map(([id, own]) => [id, own.map(({ label }) => label)]));
    expect(byProvider).toEqual([
      [['acme', ['Over rate']]],
      [
        ['acme', ['Too fast']],
        ['zeta', ['Too fast']],
      ],
    ]);
  });
});

describe('differences', () => {
  const zeta = { providerId: 'zeta' };

  it('are none where providers say the same', () => {
    expect(differences('code', aCell(), aCell(zeta))).toEqual([]);
  });

  it.each([
    ['actor', { actor: 'provider' }],
    ['retry', { retryAdvice: 'never' }],
    ['billed', { billed: false }],
  ] as const)('are found in %s, by code and by situation', (difference, change) => {
    const cells = [aCell({ billed: true }), aCell({ billed: true, ...zeta, ...change })];
    expect([differences('code', ...cells), differences('situation', ...cells)]).toEqual([[difference], [difference]]);
  });

  it('are found where one number has two meanings', () => {
    expect(differences('code', aCell(), aCell({ ...zeta, situation: 'quota-used-up' }))).toEqual(['meaning']);
  });

  it('are found where one situation has two numbers', () => {
    expect(differences('situation', aCell(), aCell({ ...zeta, code: '403' }))).toEqual(['number']);
  });

  it('are all named', () => {
    expect(
      differences(
        'code',
        aCell({ billed: false }),
        aCell({ ...zeta, situation: 'quota-used-up', actor: 'accountOwner', retryAdvice: 'afterFix', billed: true }),
      ),
    ).toEqual(['meaning', 'actor', 'retry', 'billed']);
  });

  it('are none where one provider does not say whether it bills', () => {
    expect(differences('code', aCell({ billed: null }), aCell({ ...zeta, billed: true }))).toEqual([]);
  });

  it('are not found within one provider: another that says nothing differs in nothing', () => {
    expect(differences('code', aCell(), aCell({ label: 'Quota', situation: 'quota-used-up', retryAdvice: 'afterFix' }))).toEqual([]);
  });

  it('do not depend on the order in which a provider lists its conditions', () => {
    const [fast, quota] = [{ retryAdvice: 'afterDelay' }, { retryAdvice: 'afterFix' }] as const;
    expect(differences('code', aCell(fast), aCell(quota), aCell({ ...zeta, ...quota }), aCell({ ...zeta, ...fast }))).toEqual([]);
  });
});
