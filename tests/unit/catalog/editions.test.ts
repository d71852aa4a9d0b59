import { describe, expect, it } from 'vitest';
import { collectedFirst, preferCollected } from '../../../src/catalog/editions';

const all = ['old', 'collected', 'alsoCollected'].map((id) => ({ id, isInCollectedEdition: id !== 'old' }));
const onlyOld = all.slice(0, 1);

describe('of items of several editions', () => {
  it('those of the collected one are preferred', () => {
    expect(preferCollected(all).map(({ id }) => id)).toEqual(['collected', 'alsoCollected']);
  });

  it('others stand where the collected one has none', () => {
    expect(preferCollected(onlyOld)).toEqual(onlyOld);
  });

  it('those of the collected one come first, each group in its order', () => {
    expect(collectedFirst(all, ({ isInCollectedEdition }) => isInCollectedEdition).map(({ id }) => id)).toEqual(['collected', 'alsoCollected', 'old']);
  });
});
