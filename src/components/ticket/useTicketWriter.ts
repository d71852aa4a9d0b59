import { useEffect, useState } from 'react';

/** The code that writes texts for tickets: loaded when it is asked for, since most readers never need it. */
type TicketWriter = typeof import('../../catalog/ticket/ticket');

interface TicketWriterState {
  /** Null until it is loaded. */
  writer: TicketWriter | null;
  hasFailed: boolean;
  /** From the first failure on, until the writer is there: whoever asks again keeps the button that does so. */
  canRetry: boolean;
  /** Asks again. */
  retry: () => void;
}

/** The writer of texts for tickets, and a way to ask for it again. */
export function useTicketWriter(): TicketWriterState {
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
  return { writer, hasFailed, canRetry: !writer && (hasFailed || attempt > 1), retry: () => setAttempt(attempt + 1) };
}
