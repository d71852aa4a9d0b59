import { describe, expect, it } from 'vitest';
import { assertIdentifiers } from '../../../../data/assertions/assertIdentifiers';
import { aCondition, anEntry, aProvider, someData } from '../../../fixtures/builders';

const tooFast = () => aCondition({ identifier: { value: 'too_fast', field: 'code' } });

describe('assertIdentifiers', () => {
  it('refuses an identifier that two status codes of a provider share', () => {
    const provider = aProvider({ entries: [anEntry(403, aCondition(), tooFast()), anEntry(429, tooFast())] });
    expect(assertIdentifiers(someData({ providers: [provider] }), { unreadable: new Set() })).toMatchObject([
      { path: 'entries[1].conditions[0].identifier.value', found: '`too_fast`, which entries[0].conditions[1] has already' },
    ]);
  });

  it('accepts the same identifier at two providers', () => {
    const providers = ['acme', 'other'].map((id) => aProvider({ id, entries: [anEntry(429, tooFast())] }));
    expect(assertIdentifiers(someData({ providers }), { unreadable: new Set() })).toEqual([]);
  });

  it('accepts any number of conditions without an identifier', () => {
    const provider = aProvider({ entries: [anEntry(403), anEntry(429)] });
    expect(assertIdentifiers(someData({ providers: [provider] }), { unreadable: new Set() })).toEqual([]);
  });
});
