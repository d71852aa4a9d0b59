import { unique } from '../evidence';
import type { LookupCondition, LookupProvider } from '../lookup/lookup';
import { findByIdentifier } from './findConditions';
import { type Notes, noNotes } from './goAnswer';
import { conditionsOf, type GoIndex, providerName } from './goIndex';
import { listed, shown } from './shown';

/** The conditions that an identifier names. */
export interface IdReading extends Notes {
  conditions: LookupCondition[];
}

/** Reads an identifier: at the provider where one is known, else at all of them. */
export function readId(value: string, provider: LookupProvider | null, index: GoIndex): IdReading {
  if (value === '') return { ...noNotes, conditions: [] };
  const conditions = findByIdentifier(value, provider ? conditionsOf(index, provider.id) : index.lookup.conditions, provider !== null);
  if (conditions.length > 0) return { ...noNotes, conditions, understood: [`Identifier: ${nameOf(conditions, index)}, from ${shown(value)}.`] };
  if (!provider) return { ...noNotes, conditions, problems: [`No provider here documents an identifier ${shown(value)}.`] };
  const elsewhere = findByIdentifier(value, index.lookup.conditions, false);
  const others = unique(elsewhere.map(({ providerId }) => providerName(index, providerId)));
  const problem = `${provider.name} documents no identifier ${shown(value)}.${others.length > 0 ? ` It is documented by ${listed(others)}.` : ''}`;
  return { ...noNotes, conditions, problems: [problem], paths: elsewhere.map(({ path }) => path) };
}

/** `ER0203 of APITube`; of several the first, with how many more there are. */
function nameOf([first, ...more]: readonly LookupCondition[], index: GoIndex): string {
  const name = first ? `${first.identifier ?? first.label} of ${providerName(index, first.providerId)}` : '';
  return more.length > 0 ? `${name} and ${more.length} more` : name;
}
