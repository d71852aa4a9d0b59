import { useEffect, useMemo, useState } from 'react';
import type { GoAnswer } from '../../catalog/go/goAnswer';
import { type GoRequest, isEmptyRequest } from '../../catalog/go/goRequest';
import type { GoTools } from '../../catalog/go/resolveGo';
import { useSearcher } from '../search/useSearcher';

type Resolve = (request: GoRequest, searcher: GoTools['searcher']) => GoAnswer;

interface GoState {
  /** Whether there is something to look up. */
  isAsked: boolean;
  /** Null until everything is loaded. */
  answer: GoAnswer | null;
  hasFailed: boolean;
}

/** Loads what the resolver needs as soon as something is asked, and gives its answer. */
export function useGoAnswer(request: GoRequest): GoState {
  const isAsked = !isEmptyRequest(request);
  const { load, searcher, status } = useSearcher();
  const [resolver, setResolver] = useState<{ resolve: Resolve } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isAsked) return;
    load();
    loadResolver().then(
      (resolve) => setResolver({ resolve }),
      () => setFailed(true),
    );
  }, [isAsked, load]);
  const answer = useMemo(() => (isAsked && searcher && resolver ? resolver.resolve(request, searcher) : null), [isAsked, request, resolver, searcher]);
  return { isAsked, answer, hasFailed: hasFailed || status === 'failed' };
}

async function loadResolver(): Promise<Resolve> {
  const [{ resolveGo }, { diagnose }] = await Promise.all([import('../../catalog/go/resolveGo'), import('../../catalog/diagnose/diagnose')]);
  return (request, searcher) => resolveGo(request, { searcher, diagnose });
}
