import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCodesSize, chooseSheetLayout, type SheetRow } from '../../../../src/catalog/sheets/sheetLayout';
import { pageAt, pagesFrom } from '../../../fixtures/pages';

const { groups } = pageAt(await pagesFrom(), 'codesSheet', '/codes/sheet/');

function rows(count: number, change: Partial<SheetRow> = {}): SheetRow[] {
  const row = { label: 'Too fast', identifier: null, meaning: 'Too many calls came within one second.', steps: ['Wait one second.'], ...change };
  return Array.from({ length: count }, () => row);
}

/** Larger for a layout that shows less or shows it smaller. */
function tightness({ hasFirstSteps, size }: ReturnType<typeof chooseSheetLayout>): number {
  return ['large', 'medium', 'small', 'dense'].indexOf(size) + (hasFirstSteps ? 0 : 4);
}

describe('the layout of a sheet', () => {
  it('is large where there is little', () => {
    expect(chooseSheetLayout(rows(5))).toEqual({ size: 'large', hasFirstSteps: true });
  });

  it('becomes smaller before first steps go', () => {
    const layouts = Array.from({ length: 80 }, (_, count) => chooseSheetLayout(rows(count)));
    const withSteps = layouts.filter(({ hasFirstSteps }) => hasFirstSteps).map(({ size }) => size);
    expect([...new Set(withSteps)]).toEqual(['large', 'medium', 'small', 'dense']);
    expect(layouts.at(-1)?.hasFirstSteps).toBe(false);
  });

  it('goes without first steps where they alone take too much', () => {
    const steps = [`${'Look at the account, at its plan and at its keys. '.repeat(6)}`];
    expect(chooseSheetLayout(rows(25, { steps })).hasFirstSteps).toBe(false);
  });

  it('counts an identifier only where it is not the label', () => {
    const alike = rows(40, { label: 'limit_out_of_range', identifier: 'limit_out_of_range', meaning: 'Too large.', steps: [] });
    const other = rows(40, { label: 'Limit', identifier: 'limit_out_of_range', meaning: 'Too large.', steps: [] });
    expect(tightness(chooseSheetLayout(alike))).toBeLessThan(tightness(chooseSheetLayout(other)));
  });

  it('is total, and never looser for fewer words or rows taken away', () => {
    const row = fc.record({
      label: fc.string({ maxLength: 60 }),
      identifier: fc.option(fc.string({ maxLength: 40 })),
      meaning: fc.string({ maxLength: 200 }),
      steps: fc.array(fc.string({ maxLength: 200 }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 80 }), fc.nat(80), (all, kept) => {
        expect(tightness(chooseSheetLayout(all.slice(0, kept)))).toBeLessThanOrEqual(tightness(chooseSheetLayout(all)));
      }),
    );
  });
});

describe('the type of the registered codes', () => {
  it('is not the smallest today, and is for twice as many', () => {
    expect(['medium', 'small']).toContain(chooseCodesSize(groups));
    expect(chooseCodesSize([...groups, ...groups])).toBe('dense');
  });
});
