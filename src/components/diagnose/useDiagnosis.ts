import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Diagnosis } from '../../catalog/diagnose/types';
import type { Lookup } from '../../catalog/lookup/lookup';

/** What reads a paste: loaded with the page, so that nothing has to be fetched afterwards. */
interface Engine {
  lookup: Lookup;
  diagnose: (text: string) => Diagnosis;
  mask: (text: string) => string;
}

async function loadEngine(): Promise<Engine> {
  const [data, { diagnose }, { mask }] = await Promise.all([
    import('@generated/codebook/default/search-index.json'),
    import('../../catalog/diagnose/diagnose'),
    import('../../catalog/diagnose/mask'),
  ]);
  const { lookup } = data.default;
  return { lookup, diagnose: (text) => diagnose(text, lookup), mask };
}

/** The diagnosis of a text; typing goes on while a long one is read. */
export function useDiagnosis(text: string): { engine: Engine | null; hasFailed: boolean; diagnosis: Diagnosis | null } {
  const [engine, setEngine] = useState<Engine | null>(null);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    loadEngine().then(setEngine, () => setFailed(true));
  }, []);
  const read = useDeferredValue(text);
  const diagnosis = useMemo(() => (engine && read.trim() ? engine.diagnose(read) : null), [engine, read]);
  return { engine, hasFailed, diagnosis };
}
