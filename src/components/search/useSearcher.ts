import { useCallback, useState, useSyncExternalStore } from 'react';
import type { Searcher } from '../../catalog/search/searcher';
import { getSearcher, loadSearcher, subscribe } from './searcherStore';

interface SearcherState {
  status: 'idle' | 'loading' | 'failed' | 'ready';
  /** Null until its first part is there; another object whenever more parts are. */
  searcher: Searcher | null;
  /** Loads the search on first intent, and asks again. */
  load: () => void;
  /** From the first failure on, until the search is there. */
  canRetry: boolean;
}

/** The search, and a way to load it. */
export function useSearcher(): SearcherState {
  const searcher = useSyncExternalStore(subscribe, getSearcher, () => null);
  const [status, setStatus] = useState<'idle' | 'loading' | 'failed'>('idle');
  const [hasEverFailed, setEverFailed] = useState(false);
  const load = useCallback(() => {
    setStatus('loading');
    loadSearcher().then(
      () => setStatus('idle'),
      () => {
        setStatus('failed');
        setEverFailed(true);
      },
    );
  }, []);
  return { status: searcher ? 'ready' : status, searcher, load, canRetry: hasEverFailed && !searcher };
}
