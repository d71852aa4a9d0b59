import { useEffect, useState } from 'react';

/** What is loaded when it is needed, and a way to ask for it again. */
export interface Loaded<Value> {
  /** Null until it is there. */
  value: Value | null;
  hasFailed: boolean;
  /** From the first failure on, until the value is there: whoever asks again keeps the button that does so. */
  canRetry: boolean;
  /** Asks again. */
  retry: () => void;
}

interface LoadOptions<Value> {
  /** False while nothing needs it: then nothing is loaded. */
  isWanted?: boolean;
  /** Frees what the value holds, once nobody uses it any more. */
  dispose?: (value: Value) => void;
}

/** Loads a value, again for each attempt, which is counted from 1. `load` and `dispose` have to stay the same from one drawing to the next: another function loads anew. */
export function useLoaded<Value>(load: (attempt: number) => Promise<Value>, { isWanted = true, dispose }: LoadOptions<Value> = {}): Loaded<Value> {
  const [loaded, setLoaded] = useState<{ value: Value } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    setFailed(false);
    const pending = load(attempt);
    pending.then(
      (value) => isCurrent && setLoaded({ value }),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
      pending.then(dispose, () => undefined);
    };
  }, [attempt, dispose, isWanted, load]);
  return {
    value: loaded?.value ?? null,
    hasFailed,
    canRetry: !loaded && (hasFailed || attempt > 1),
    retry: () => setAttempt((current) => current + 1),
  };
}
