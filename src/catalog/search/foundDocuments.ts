import type { DocumentRow, PartStarts, ReadPart } from './parts';
import { runOf } from './shards';

/** Finds what is shown of an entry or a condition; undefined while it is not there. */
export interface RowFinder {
  entry: (position: number) => DocumentRow | undefined;
  condition: (position: number) => DocumentRow | undefined;
}

/** Makes the finder. */
export function createRowFinder({ documents }: Pick<PartStarts, 'documents'>, read: ReadPart): RowFinder {
  const entries = documents.map(([entry]) => entry);
  const conditions = documents.map(([, condition]) => condition);
  const find = (starts: readonly number[], kind: 'entries' | 'conditions') => (position: number) => {
    const run = runOf(starts, position);
    return read(`documents-${run}`)?.[kind][position - (starts[run] ?? 0)];
  };
  return { entry: find(entries, 'entries'), condition: find(conditions, 'conditions') };
}
