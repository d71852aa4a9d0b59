import { useCallback, useState } from 'react';
import type { Searcher } from '../../catalog/search/searcher';
import { loadIndex } from './loadIndex';

/** Whether the search is there. */
export type SearcherState = { status: 'idle' | 'loading' | 'failed'; searcher: null } | { status: 'ready'; searcher: Searcher };

let pending: Promise<Searcher> | undefined;

/** Loads the index and the code that reads it, once. */
function loadSearcher(): Promise<Searcher> {
  pending ??= Promise.all([loadIndex(), import('../../catalog/search/searcher')])
    .then(([index, { createSearcher }]) => createSearcher(index))
    .catch((error: unknown) => {
      pending = undefined;
      throw error;
    });
  return pending;
}

/** The search and a way to load it on first intent, which also asks again; `canRetry` from the first failure on, until the search is there. */
export function useSearcher(): SearcherState & { load: () => void; canRetry: boolean } {
  const [state, setState] = useState<SearcherState>({ status: 'idle', searcher: null });
  const [hasEverFailed, setEverFailed] = useState(false);
  const load = useCallback(() => {
    setState((current) => (current.status === 'ready' ? current : { status: 'loading', searcher: null }));
    loadSearcher().then(
      (searcher) => setState({ status: 'ready', searcher }),
      () => {
        setState({ status: 'failed', searcher: null });
        setEverFailed(true);
      },
    );
  }, []);
  return { ...state, load, canRetry: hasEverFailed && state.status !== 'ready' };
}
