import { describe, expect, it } from 'vitest';
import { targets } from '../../fuzz/targets';

/** The same cases in every run; `npm run fuzz` draws others. */
const seed = 20261120;

describe('whatever is given', () => {
  it.each(targets.map((target) => [target.name, target] as const))('%s stands it', { timeout: 120_000 }, async (_, target) => {
    expect(await target.run({ cases: target.cases, seed })).toBeNull();
  });
});
