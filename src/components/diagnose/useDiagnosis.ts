import { useEffect, useState } from 'react';
import type { Diagnosis } from '../../catalog/diagnose/types';
import { createEngine, type Engine } from './createEngine';

/** The diagnosis of a text. While a newer text is read, the last diagnosis stands; an answer to an older text is dropped. */
export function useDiagnosis(text: string): { engine: Engine | null; hasFailed: boolean; diagnosis: Diagnosis | null } {
  const { engine, hasFailed } = useEngine();
  const [diagnosis, setDiagnosis] = useState<Diagnosis | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (text.trim() === '') setDiagnosis(null);
    else
      engine?.diagnose(text).then((answer) => {
        if (isCurrent) setDiagnosis(answer);
      });
    return () => {
      isCurrent = false;
    };
  }, [engine, text]);
  return { engine, hasFailed, diagnosis };
}

function useEngine(): { engine: Engine | null; hasFailed: boolean } {
  const [engine, setEngine] = useState<Engine | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const pending = createEngine();
    pending.then(setEngine, () => setFailed(true));
    return () => {
      pending.then(
        ({ end }) => end(),
        () => undefined,
      );
    };
  }, []);
  return { engine, hasFailed };
}
