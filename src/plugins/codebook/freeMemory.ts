import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const growing = { little: 20, more: 60 };

/**
 * Sets by how much the memory of each thread grows before garbage is collected. Rendering makes much of it, and takes a fifth less time where it may grow
 * more; everything else holds more than it throws away (`scripts/build.mjs`).
 */
export function letMemoryGrow(much: keyof typeof growing): void {
  setFlagsFromString(`--heap-growing-percent=${growing[much]}`);
}

/**
 * Gives memory back that a step has used up. Without it the engine waits until it needs memory for itself, while the bundler and the threads that
 * render need it: half a gigabyte with 10,000 pages.
 */
export function freeMemory(): void {
  // Not `--expose-gc` for the whole process: Docusaurus' performance logger then collects garbage at each of its lines, in every thread.
  setFlagsFromString('--expose-gc');
  const collectGarbage: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  if (typeof collectGarbage === 'function') collectGarbage();
}
