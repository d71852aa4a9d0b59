import { useEffect, useState } from 'react';

/** The code that writes texts for tickets: loaded when it is asked for, since most readers never need it. */
type TicketWriter = typeof import('../../catalog/ticket/ticket');

/** The writer, null while it loads; `retry` asks again after a failure. */
export function useTicketWriter(): { writer: TicketWriter | null; hasFailed: boolean; retry: () => void } {
  const [writer, setWriter] = useState<TicketWriter | null>(null);
  const [attempt, setAttempt] = useState(1);
  const [hasFailed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew.
  useEffect(() => {
    let isCurrent = true;
    setFailed(false);
    import('../../catalog/ticket/ticket').then(
      (loaded) => isCurrent && setWriter(loaded),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [attempt]);
  return { writer, hasFailed, retry: () => setAttempt(attempt + 1) };
}
