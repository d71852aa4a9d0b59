import { groupBy } from '../groupBy';
import type { Lookup, LookupCode, LookupCondition } from '../lookup/lookup';
import { createPhraseIndex, type PhraseIndex } from './phrases';
import { createProviderIndex, type ProviderIndex } from './providers';

/** A lookup prepared for diagnosis. */
export interface DiagnosisIndex {
  lookup: Lookup;
  phrases: PhraseIndex;
  providers: ProviderIndex;
  codes: ReadonlyMap<string, LookupCode>;
  conditionsByProvider: ReadonlyMap<string, LookupCondition[]>;
}

const prepared = new WeakMap<Lookup, DiagnosisIndex>();

/** Prepares a lookup once: a person types, and every keystroke asks again. */
export function indexFor(lookup: Lookup): DiagnosisIndex {
  const index = prepared.get(lookup) ?? createIndex(lookup);
  prepared.set(lookup, index);
  return index;
}

function createIndex(lookup: Lookup): DiagnosisIndex {
  return {
    lookup,
    phrases: createPhraseIndex(lookup),
    providers: createProviderIndex(lookup),
    codes: new Map(lookup.codes.map((code) => [code.code, code])),
    conditionsByProvider: groupBy(lookup.conditions, ({ providerId }) => providerId),
  };
}
