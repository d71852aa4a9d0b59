import { useEffect, useState } from 'react';
import type { Diagnosis } from '../../catalog/diagnose/types';
import { type Loaded, useLoaded } from '../useLoaded';
import { createEngine, type Engine } from './createEngine';

interface DiagnosisState extends Pick<Loaded<Engine>, 'hasFailed' | 'canRetry' | 'retry'> {
  /** Null until it is loaded. */
  engine: Engine | null;
  diagnosis: Diagnosis | null;
}

/** The diagnosis of a text. While a newer text is read, the last diagnosis stands; an answer to an older text is dropped. */
export function useDiagnosis(text: string): DiagnosisState {
  const { value: engine, ...loading } = useLoaded(createEngine, { dispose: endEngine });
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
  return { engine, diagnosis, ...loading };
}

function endEngine({ end }: Engine): void {
  end();
}
