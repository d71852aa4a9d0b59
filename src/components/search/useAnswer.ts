import { useCallback, useEffect, useMemo, useState } from 'react';
import { describeMissing } from '../../catalog/search/missing';
import type { PassesFilter, SearchAnswer } from '../../catalog/search/search';
import type { Searcher } from '../../catalog/search/searcher';
import { loadMissing } from './searcherStore';

interface AnswerState {
  /** Null where nothing is asked or the search is not there. While parts are loaded it holds what is known already. */
  answer: SearchAnswer | null;
  /** Whether nothing is missing from it. */
  isWhole: boolean;
  /** What could not be loaded, as a sentence; null where nothing failed. */
  problem: string | null;
  /** Asks for it again. */
  retry: () => void;
}

/**
 * The answer to a query, in the same pass as the query where everything is loaded: it takes a few milliseconds, so that putting it off would only
 * cost a second frame, and Enter would meet results of the text before. What it lacks is loaded, and the answer drawn again.
 * `passes` has to stay the same from one drawing to the next.
 */
export function useAnswer(searcher: Searcher | null, query: string, limit: number, passes?: PassesFilter): AnswerState {
  const answer = useMemo(() => (searcher && query.trim() ? searcher.ask(query, limit, passes) : null), [limit, passes, query, searcher]);
  const [failed, setFailed] = useState<SearchAnswer | null>(null);
  const request = useCallback(() => {
    if (answer && answer.missing.length > 0) loadMissing(answer.missing).catch(() => setFailed(answer));
  }, [answer]);
  useEffect(request, [request]);
  const hasFailed = failed !== null && failed === answer;
  return { answer, isWhole: answer?.missing.length === 0, problem: hasFailed ? describeMissing(failed.missing) : null, retry: request };
}
