import { useMemo, useState } from 'react';
import { groupResults, type ResultGroup } from '../../catalog/search/groupResults';
import type { SearchAnswer, SearchResult } from '../../catalog/search/search';
import { useSearcher } from './useSearcher';

/** How many results the list below a field shows. */
const shown = 8;

interface AnswerState {
  query: string;
  setQuery: (query: string) => void;
  answer: SearchAnswer | null;
  /** By kind; the first of the first group is the best of all. */
  groups: ResultGroup[];
  /** In the order of the groups. */
  results: SearchResult[];
  load: () => void;
  isFailed: boolean;
}

/**
 * What is typed and what is found for it, in one pass: an answer takes a few milliseconds, so that putting it off would only cost a second frame,
 * and Enter would meet results of the text before.
 */
export function useSearchAnswer(): AnswerState {
  const [query, setQuery] = useState('');
  const { load, searcher, status } = useSearcher();
  const answer = useMemo(() => (searcher && query.trim() ? searcher.ask(query, shown) : null), [query, searcher]);
  const groups = useMemo(() => groupResults(answer?.results ?? [], answer?.understanding.provider?.id), [answer]);
  const results = useMemo(() => groups.flatMap((group) => group.results), [groups]);
  return { query, setQuery, answer, groups, results, load, isFailed: status === 'failed' };
}
