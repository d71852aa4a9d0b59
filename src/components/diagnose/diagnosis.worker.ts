import { diagnose } from '../../catalog/diagnose/diagnose';
import { mask } from '../../catalog/diagnose/mask';
import type { Lookup } from '../../catalog/lookup/lookup';
import type { WorkerAnswer, WorkerRequest } from './workerMessages';

/** Reads pastes beside the page, so that typing goes on while a megabyte is read. */

let lookup: Lookup | undefined;

self.addEventListener('message', ({ data: request }: MessageEvent<WorkerRequest>) => {
  if (request.kind === 'lookup') lookup = request.lookup;
  else self.postMessage(answer(request));
});

function answer(request: Exclude<WorkerRequest, { kind: 'lookup' }>): WorkerAnswer {
  if (request.kind === 'mask') return { kind: 'mask', id: request.id, text: mask(request.text) };
  if (!lookup) throw new Error('The lookup has to be sent before a text.');
  return { kind: 'diagnosis', id: request.id, diagnosis: diagnose(request.text, lookup) };
}
