import { describe, expect, it } from 'vitest';
import { conditionPlaces, repeated, statementPlaces } from '../../../../data/assertions/places';
import { aCondition, anEntry, aProvider, aStatement } from '../../../fixtures/builders';

describe('conditionPlaces', () => {
  it('gives each condition its id and its place in the file', () => {
    const entries = [anEntry(403), anEntry(429, aCondition(), aCondition({ identifier: { value: 'over_quota' } }))];
    expect(conditionPlaces(aProvider({ entries })).map(({ id, path }) => ({ id, path }))).toEqual([
      { id: 'too-fast', path: 'entries[0].conditions[0]' },
      { id: 'too-fast', path: 'entries[1].conditions[0]' },
      { id: 'over_quota', path: 'entries[1].conditions[1]' },
    ]);
  });
});

describe('statementPlaces', () => {
  it('finds statements at any depth by their shape', () => {
    const value = { meaning: aStatement('A.'), entries: [{ steps: [aStatement('B.'), { text: 'No basis.' }] }], label: 'Too fast', gone: null };
    expect(statementPlaces(value).map(({ path, statement }) => `${path}: ${statement.text}`)).toEqual(['meaning: A.', 'entries[0].steps[0]: B.']);
  });
});

describe('repeated', () => {
  it('gives every item after the first of its key', () => {
    expect(repeated(['a1', 'b1', 'a2', 'a3'], (item) => item.slice(0, 1))).toEqual(['a2', 'a3']);
  });
});
