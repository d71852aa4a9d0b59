import { useCallback } from 'react';
import type { GoAnswer } from '../../catalog/go/goAnswer';
import { type GoRequest, isEmptyRequest } from '../../catalog/go/goRequest';
import { useLoaded } from '../useLoaded';
import { answerGo } from './answerGo';

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
  const load = useCallback(async () => ({ request, answer: await answerGo(request) }), [request]);
  const { canRetry, hasFailed, retry, value } = useLoaded(load, { isWanted: isAsked });
  // Until a new request is answered, the answer to the one before must not lead anywhere.
  return { isAsked, answer: value?.request === request && isAsked ? value.answer : null, hasFailed, canRetry: isAsked && canRetry, retry };
}
