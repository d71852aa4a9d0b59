import { useCallback, useState } from 'react';
import type { SearchIndex } from '../../catalog/search/search';

/** Whether the index is there. */
export type IndexState = { status: 'idle' | 'loading' | 'failed'; index: null } | { status: 'ready'; index: SearchIndex };

let pending: Promise<SearchIndex> | undefined;

/** Loads the index and the code that reads it, once; the bundler names the file by its content, so that a page never meets another release's index. */
function loadSearchIndex(): Promise<SearchIndex> {
  pending ??= Promise.all([import('@generated/codebook/default/search-index.json'), import('../../catalog/search/serializedIndex')])
    .then(([data, { reviveSearchIndex }]) => reviveSearchIndex(data.default))
    .catch((error: unknown) => {
      pending = undefined;
      throw error;
    });
  return pending;
}

/** The search index and a way to load it on first intent. */
export function useSearchIndex(): IndexState & { load: () => void } {
  const [state, setState] = useState<IndexState>({ status: 'idle', index: null });
  const load = useCallback(() => {
    setState((current) => (current.status === 'ready' ? current : { status: 'loading', index: null }));
    loadSearchIndex().then(
      (index) => setState({ status: 'ready', index }),
      () => setState({ status: 'failed', index: null }),
    );
  }, []);
  return { ...state, load };
}
