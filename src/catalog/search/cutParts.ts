import type { Lookup, LookupCondition } from '../lookup/lookup';
import { createDocumentMaker } from './documents';
import type { DocumentRow } from './parts';
import type { SearchDocument } from './searchDocument';
import { type CutSizes, cutBySize } from './shards';

/** Parts, and the first entry and the first condition of each. */
interface CutDocuments {
  starts: [entry: number, condition: number][];
  contents: string[];
}

/** What is shown of entries and conditions, cut between entries. */
export function cutDocuments(entries: readonly (readonly LookupCondition[])[], lookup: Lookup, sizes: CutSizes): CutDocuments {
  const { toCondition, toEntry } = createDocumentMaker(lookup);
  const written = entries.map((own) => ({ entry: JSON.stringify(toRow(toEntry(own))), conditions: own.map((one) => JSON.stringify(toRow(toCondition(one)))) }));
  const cuts = cutBySize(
    written.map(({ conditions, entry }) => entry + conditions.join('')),
    () => true,
    sizes,
  );
  const contents = cuts.map((start, position) => {
    const run = written.slice(start, cuts[position + 1]);
    return `{"entries":[${run.map(({ entry }) => entry).join(',')}],"conditions":[${run.flatMap(({ conditions }) => conditions).join(',')}]}`;
  });
  const firsts = firstConditions(entries);
  return { contents, starts: cuts.map((entry): [number, number] => [entry, firsts[entry] ?? 0]) };
}

function toRow({ line, path, title }: SearchDocument): DocumentRow {
  return [path, title, line];
}

/** For each entry the position of its first condition. */
function firstConditions(entries: readonly (readonly LookupCondition[])[]): number[] {
  let count = 0;
  return entries.map(({ length }) => {
    count += length;
    return count - length;
  });
}

/** The records are read whole more often than not, so a run of them is longer. */
const recordsAsLong = 8;

/** The conditions, cut between providers. */
export function cutRecords(entries: readonly (readonly LookupCondition[])[], { runLength, wholeBelow }: CutSizes): { starts: number[]; contents: string[] } {
  const written = entries.map((own) => own.map((condition) => JSON.stringify(condition)).join(','));
  const isNewProvider = (position: number) => entries[position]?.[0]?.providerId !== entries[position - 1]?.[0]?.providerId;
  const cuts = cutBySize(written, isNewProvider, { wholeBelow, runLength: runLength * recordsAsLong });
  const firsts = firstConditions(entries);
  return {
    starts: cuts.map((entry) => firsts[entry] ?? 0),
    contents: cuts.map((start, position) => `[${written.slice(start, cuts[position + 1]).join(',')}]`),
  };
}
