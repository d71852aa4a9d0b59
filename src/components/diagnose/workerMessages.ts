import type { Diagnosis } from '../../catalog/diagnose/types';
import type { Lookup } from '../../catalog/lookup/lookup';

/** What the page asks of the worker. */
export type WorkerRequest = { kind: 'lookup'; lookup: Lookup } | { kind: 'diagnose' | 'mask'; id: number; text: string };

/** What the worker answers, with the number of the request. */
export type WorkerAnswer = { kind: 'diagnosis'; id: number; diagnosis: Diagnosis } | { kind: 'mask'; id: number; text: string };
