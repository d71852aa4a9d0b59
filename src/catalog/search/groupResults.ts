import { groupBy } from '../groupBy';
import type { ResultKind } from './documents';
import type { SearchResult } from './search';

/** What a kind of result is called above its group. */
export const groupLabels: Record<ResultKind, string> = {
  code: 'Status codes',
  class: 'Status classes',
  provider: 'Providers',
  entry: 'Status codes at a provider',
  condition: 'Conditions at a provider',
  situation: 'Situations',
  guide: 'Guides',
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

/** Results by kind: the group of the best result first, so that the first of the first group stays the best of all. */
export function groupResults(results: readonly SearchResult[]): { kind: ResultKind; results: SearchResult[] }[] {
  return [...groupBy(results, ({ document }) => document.kind)].map(([kind, own]) => ({ kind, results: own }));
}
