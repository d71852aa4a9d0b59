import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutRows, rowsBetween, runsOf } from '../../../src/catalog/search/shards';
import { fromSteps, toSteps } from '../../../src/catalog/search/steps';

const keys = fc.array(fc.string({ maxLength: 4 }), { maxLength: 60 }).map((own) => own.sort());

it('rows of a range are found in the runs that are named for it, however small the runs are', () => {
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 60 }), fc.string({ maxLength: 4 }), fc.string({ maxLength: 4 }), (own, runLength, one, other) => {
      const [from = '', to = ''] = [one, other].sort();
      const rows = own.map((key, number) => ({ key, number }));
      const cuts = [...cutRows(rows, ({ key }) => key, { wholeBelow: 0, runLength })];
      const starts = cuts.map(({ start }) => start);
      const runs = cuts.map(({ content }): typeof rows => JSON.parse(content));
      expect(runs.flat()).toEqual(rows);
      const found = runsOf(starts, from, to).flatMap((run) => rowsBetween(runs[run] ?? [], from, to, ({ key }) => key));
      expect(found).toEqual(rows.filter(({ key }) => key >= from && key <= to));
    }),
  );
});

it('numbers come back from their steps', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      const rising = numbers.sort((a, b) => a - b);
      expect(fromSteps(toSteps(rising))).toEqual(rising);
    }),
  );
});
