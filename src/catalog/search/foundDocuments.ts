import type { DocumentRow, PartStarts, ReadPart } from './parts';
import type { SearchIndex, SearchResult } from './search';
import type { FoundDocument } from './searchDocument';
import { runOf } from './shards';
import type { Ranked } from './takeBest';

/** Finds what is shown of an entry or a condition; undefined while it is not there. */
interface RowFinder {
  entry: (position: number) => DocumentRow | undefined;
  condition: (position: number) => DocumentRow | undefined;
}

/** Makes the finder. */
function createRowFinder({ documents }: Pick<PartStarts, 'documents'>, read: ReadPart): RowFinder {
  const entries = documents.map(([entry]) => entry);
  const conditions = documents.map(([, condition]) => condition);
  const find = (starts: readonly number[], kind: 'entries' | 'conditions') => (position: number) => {
    const run = runOf(starts, position);
    return read(`documents-${run}`)?.[kind][position - (starts[run] ?? 0)];
  };
  return { entry: find(entries, 'entries'), condition: find(conditions, 'conditions') };
}

/** As they are shown, up to the first that cannot be shown yet: what stands first in a list is the best. */
export function toResults(best: readonly Ranked[], index: SearchIndex, read: ReadPart): SearchResult[] {
  const { frame, places } = index;
  const { condition, entry } = createRowFinder(index.starts, read);
  const names = index.names.byId;
  const documents = best.map(({ position }): FoundDocument | undefined => {
    const own = frame.at(position);
    const place = places[position];
    if (own || !place) return own;
    const row = place.kind === 'entry' ? entry(position - frame.firstEntry) : condition(position - frame.firstCondition);
    if (!row) return undefined;
    const [path, title, line] = row;
    return { ...place, path, title, line, providerName: names.get(place.providerId ?? '')?.name ?? place.providerId };
  });
  const end = documents.indexOf(undefined);
  return documents.slice(0, end === -1 ? undefined : end).flatMap((document, position) => (document ? [{ document, score: best[position]?.score ?? 0 }] : []));
}
