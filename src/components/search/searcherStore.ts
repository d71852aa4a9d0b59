import type { PartName } from '../../catalog/search/parts';
import type { Searcher } from '../../catalog/search/searcher';
import { loadPart, loadParts, readPart } from './partLoader';

let current: Searcher | null = null;
let pending: Promise<Searcher> | undefined;
const listeners = new Set<() => void>();

/** The search as far as it is loaded; another object whenever more of it is. */
export function getSearcher(): Searcher | null {
  return current;
}

/** Calls when the search is another. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads the first part and the code that reads it, once. @throws when one cannot be loaded. */
export function loadSearcher(): Promise<Searcher> {
  pending ??= openSearcher().catch((error: unknown) => {
    pending = undefined;
    throw error;
  });
  return pending;
}

async function openSearcher(): Promise<Searcher> {
  const [{ createSearcher }] = await Promise.all([import(/* webpackChunkName: "searcher" */ '../../catalog/search/searcher'), loadPart('first')]);
  const first = readPart('first');
  if (!first) throw new Error('The search index holds no first part.');
  const searcher = createSearcher(first, readPart);
  publish(searcher);
  // A small index is as well loaded at once, before its words are asked for; a failure shows when they are.
  if (first.starts.postings.length === 1) loadMissing(['text']).catch(() => undefined);
  return searcher;
}

/** Loads what an answer lacks; what is named exactly does not wait for the texts. @throws when some of it cannot be loaded; the rest is there. */
export async function loadMissing(names: readonly PartName[]): Promise<void> {
  const isOfTexts = (name: PartName) => /^(?:text$|postings-)/.test(name);
  const loaded = await Promise.allSettled([loadTogether(names.filter((name) => !isOfTexts(name))), loadTogether(names.filter(isOfTexts))]);
  const failed = loaded.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

/** Loads parts, and draws once for all of them. */
async function loadTogether(names: readonly PartName[]): Promise<void> {
  const before = names.filter((name) => readPart(name) === undefined);
  try {
    await loadParts(names);
  } finally {
    if (current && before.some((name) => readPart(name) !== undefined)) publish({ ...current });
  }
}

function publish(searcher: Searcher): void {
  current = searcher;
  for (const listener of listeners) listener();
}
