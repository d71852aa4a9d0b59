import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

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

/** Characters of a page from which on what it was made of is given back at once: a page of all identifiers grows with the site. */
const hugePage = 10_000_000;

/** Makes what is told the length of each page. It gives memory back when the page after a huge one is told, where nothing holds the huge one any more. */
export function createRelief(): (length: number) => void {
  let last = 0;
  return (length) => {
    if (last > hugePage) freeMemory();
    last = length;
  };
}

/** Bytes of a thread's memory from which on it is worth the time to be sparing with it. */
const largeHeap = 400_000_000;

/** Whether this thread holds so much. */
function holdsMuch(): boolean {
  return getHeapStatistics().used_heap_size > largeHeap;
}

/**
 * Moves together what this thread holds, where that is much: what was let go of has left gaps between it, a third of all after the data of 50,000 pages
 * were joined. Takes as much again for a moment, so it has its place where little else is held.
 */
export function closeGaps(): void {
  if (!holdsMuch()) return;
  // What is let go of gives its room back before.
  freeMemory();
  setFlagsFromString('--compact-on-every-full-gc');
  freeMemory();
  setFlagsFromString('--no-compact-on-every-full-gc');
}

/**
 * Where this thread holds much, lets the memory of all threads grow by a fifth before it is collected: where most of it stays, that is little more work.
 * @returns what lets it grow as before
 */
export function growSlowly(): () => void {
  if (!holdsMuch()) return () => {};
  const growAsBefore = growBy(20);
  freeMemory();
  return growAsBefore;
}

/**
 * Lets the memory of all threads triple before it is collected: while data are read and joined nearly all of it stays, so that to collect it is work
 * for nothing, a fifth of the processor's time. It takes no more memory in the end.
 * @returns what lets it grow as before
 */
export function growFreely(): () => void {
  return growBy(200);
}

function growBy(percent: number): () => void {
  setFlagsFromString(`${growthFlag}${percent}`);
  return () => setFlagsFromString(process.execArgv.find((flag) => flag.startsWith(growthFlag)) ?? `${growthFlag}0`);
}

const growthFlag = '--heap-growing-percent=';
