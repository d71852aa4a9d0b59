import { useMemo, useState } from 'react';
import { groupResults, type ResultGroup } from '../../catalog/search/groupResults';
import { lacksNames } from '../../catalog/search/missing';
import type { SearchAnswer, SearchResult } from '../../catalog/search/search';
import { useAnswer } from './useAnswer';
import { useSearcher } from './useSearcher';

/** How many results the list below a field shows. */
const shown = 8;

const none: readonly SearchResult[] = [];

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
  /** Whether the first result will stay the first, whatever is still loaded. */
  isFirstSure: boolean;
  /** Whether everything that the answer needs is loaded. */
  isWhole: boolean;
  /** What part of the search could not be loaded; null where nothing failed. */
  problem: string | null;
  retry: () => void;
}

/** What is typed and what is found for it. */
export function useSearchAnswer(): AnswerState {
  const [query, setQuery] = useState('');
  const { load, searcher, status } = useSearcher();
  const { answer, isWhole, problem, retry } = useAnswer(searcher, query, shown);
  // What is listed should stay first; where the names cannot be loaded, what is there is better than nothing.
  const listed = answer && (problem !== null || !lacksNames(answer)) ? answer.results : none;
  const groups = useMemo(() => groupResults(listed, answer?.understanding.provider?.id), [answer, listed]);
  const results = useMemo(() => groups.flatMap((group) => group.results), [groups]);
  // Without words nothing that is still loaded ranks before what the code or the provider gives.
  const isFirstSure = isWhole || answer?.understanding.tellingWords.length === 0;
  return { query, setQuery, answer, groups, results, load, isFailed: status === 'failed', isFirstSure, isWhole, problem, retry };
}
