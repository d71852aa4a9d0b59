import type { Diagnosis } from '../../catalog/diagnose/types';
import type { Lookup } from '../../catalog/lookup/lookup';
import { loadLookup } from '../search/loadLookup';
import type { WorkerAnswer, WorkerRequest } from './workerMessages';

/** What reads a paste, in a worker beside the page. */
export interface Engine {
  lookup: Lookup;
  diagnose: (text: string) => Promise<Diagnosis>;
  mask: (text: string) => Promise<string>;
  /** Ends the worker. */
  end: () => void;
}

/** Loads everything that reading needs, so that nothing has to be fetched afterwards. @throws when a file cannot be loaded. */
export async function createEngine(): Promise<Engine> {
  const lookup = await loadLookup();
  const worker = new Worker(new URL('./diagnosis.worker.ts', import.meta.url));
  const waiting = new Map<number, (answer: WorkerAnswer) => void>();
  let last = 0;
  const send = (request: WorkerRequest) => worker.postMessage(request);
  const ask = (kind: 'diagnose' | 'mask', text: string) =>
    new Promise<WorkerAnswer>((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      send({ kind, id: last, text });
    });
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  send({ kind: 'lookup', lookup });
  const none: Diagnosis = { readings: [], matches: [], isTruncated: false };
  return {
    lookup,
    diagnose: async (text) => {
      const answer = await ask('diagnose', text);
      return answer.kind === 'diagnosis' ? answer.diagnosis : none;
    },
    mask: async (text) => {
      const answer = await ask('mask', text);
      return answer.kind === 'mask' ? answer.text : '';
    },
    end: () => worker.terminate(),
  };
}
