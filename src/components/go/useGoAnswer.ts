import { useEffect, useMemo } from 'react';
import type { GoAnswer } from '../../catalog/go/goAnswer';
import { type GoRequest, isEmptyRequest } from '../../catalog/go/goRequest';
import type { GoTools } from '../../catalog/go/resolveGo';
import { useSearcher } from '../search/useSearcher';
import { useLoaded } from '../useLoaded';

type Resolve = (request: GoRequest, searcher: GoTools['searcher']) => GoAnswer;

interface GoState {
  /** Whether there is something to look up. */
  isAsked: boolean;
  /** Null until everything is loaded. */
  answer: GoAnswer | null;
  hasFailed: boolean;
  /** From the first failure on, until everything is loaded. */
  canRetry: boolean;
  /** Asks again for what is missing. */
  retry: () => void;
}

/** Loads what the resolver needs as soon as something is asked, and gives its answer. */
export function useGoAnswer(request: GoRequest): GoState {
  const isAsked = !isEmptyRequest(request);
  const search = useSearcher();
  const resolver = useLoaded(loadResolver, { isWanted: isAsked });
  const { load, searcher } = search;
  const { value: resolve } = resolver;
  useEffect(() => {
    if (isAsked) load();
  }, [isAsked, load]);
  const answer = useMemo(() => (isAsked && searcher && resolve ? resolve(request, searcher) : null), [isAsked, request, resolve, searcher]);
  return {
    isAsked,
    answer,
    hasFailed: resolver.hasFailed || search.status === 'failed',
    canRetry: isAsked && (resolver.canRetry || search.canRetry),
    retry: () => {
      if (!searcher) load();
      if (!resolve) resolver.retry();
    },
  };
}

async function loadResolver(): Promise<Resolve> {
  const [{ resolveGo }, { diagnose }] = await Promise.all([import('../../catalog/go/resolveGo'), import('../../catalog/diagnose/diagnose')]);
  return (request, searcher) => resolveGo(request, { searcher, diagnose });
}
