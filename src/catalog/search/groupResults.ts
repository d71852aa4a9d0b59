import { groupBy } from '../groupBy';
import type { SearchResult } from './search';
import type { ResultKind } from './searchDocument';

/** What a kind of result is called above its group. */
export const groupLabels: Record<GroupKind, string> = {
  code: 'Status codes',
  class: 'Status classes',
  provider: 'Providers',
  entry: 'Status codes at a provider',
  condition: 'Conditions at a provider',
  situation: 'Situations',
  guide: 'Guides',
  elsewhere: 'At other providers',
};

/** What a single result is called. */
export const kindLabels: Record<ResultKind, string> = {
  code: 'Status code',
  class: 'Status class',
  provider: 'Provider',
  entry: 'At a provider',
  condition: 'Condition at a provider',
  situation: 'Situation',
  guide: 'Guide',
};

/** A kind of result, or the results of other providers than the one that was asked for. */
export type GroupKind = ResultKind | 'elsewhere';

/** Results that stand together under a heading. */
export interface ResultGroup {
  kind: GroupKind;
  results: SearchResult[];
}

/** Results by kind: the group of the best result first, so that the first of the first group stays the best of all. */
export function groupResults(results: readonly SearchResult[], askedProviderId: string | null = null): ResultGroup[] {
  const kindOf = ({ document: { kind, providerId } }: SearchResult): GroupKind =>
    askedProviderId !== null && providerId !== null && providerId !== askedProviderId ? 'elsewhere' : kind;
  return [...groupBy(results, kindOf)].map(([kind, own]) => ({ kind, results: own }));
}
