import { groupBy } from '../groupBy';
import type { Lookup, LookupCode, LookupCondition } from '../lookup/lookup';
import { toWords } from './clean';
import { createPhraseIndex, type PhraseIndex } from './phrases';
import { createProviderIndex, type ProviderIndex } from './providers';

/** A lookup prepared for diagnosis. */
export interface DiagnosisIndex {
  lookup: Lookup;
  phrases: PhraseIndex;
  providers: ProviderIndex;
  codes: ReadonlyMap<string, LookupCode>;
  conditionsByProvider: ReadonlyMap<string, LookupCondition[]>;
  /** Identifiers that others use as well, such as `NotFound`: they tell of no provider. */
  commonNames: ReadonlySet<string>;
  /** The words of every documented text of a body. */
  documentedWords: ReadonlyMap<string, string>;
  /** The ids of the providers that use a label, by its words. */
  labelOwners: ReadonlyMap<string, ReadonlySet<string>>;
}

const prepared = new WeakMap<Lookup, DiagnosisIndex>();

/** Prepares a lookup once: a person types, and every keystroke asks again. */
export function indexFor(lookup: Lookup): DiagnosisIndex {
  const index = prepared.get(lookup) ?? createIndex(lookup);
  prepared.set(lookup, index);
  return index;
}

function createIndex(lookup: Lookup): DiagnosisIndex {
  const phrases = createPhraseIndex(lookup);
  const identifiers = lookup.conditions.flatMap(({ identifier }) => identifier ?? []);
  return {
    lookup,
    phrases,
    providers: createProviderIndex(lookup),
    codes: new Map(lookup.codes.map((code) => [code.code, code])),
    conditionsByProvider: groupBy(lookup.conditions, ({ providerId }) => providerId),
    commonNames: new Set(identifiers.filter((name) => phrases.codeByWords.has(toWords(name)) || !/[_\d]|\p{Ll}\p{Lu}/u.test(name))),
    documentedWords: new Map(lookup.conditions.flatMap(({ bodyTexts }) => bodyTexts.map(({ text }) => [text, toWords(text)]))),
    labelOwners: ownersByLabel(lookup),
  };
}

function ownersByLabel({ conditions }: Lookup): Map<string, Set<string>> {
  const labels = conditions.flatMap(({ label, providerId }) => [label, ...label.split(' / ')].map((part) => ({ words: toWords(part), providerId })));
  return new Map([...groupBy(labels, ({ words }) => words)].map(([words, own]) => [words, new Set(own.map(({ providerId }) => providerId))]));
}
