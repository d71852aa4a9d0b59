import type { Lookup, LookupCondition } from '../lookup/lookup';
import { createDocumentMaker } from './documents';
import type { DocumentRow } from './parts';
import type { SearchDocument } from './searchDocument';
import { type Cut, type CutSizes, cutRuns } from './shards';

/** What is shown of entries and conditions, cut between entries: a run begins with an entry and a condition. */
export function* cutDocuments(
  entries: readonly (readonly LookupCondition[])[],
  lookup: Lookup,
  sizes: CutSizes,
): Generator<Cut<[entry: number, condition: number]>> {
  const firsts = firstConditions(entries);
  for (const { items, position } of cutRuns(eachWritten(entries, lookup), () => true, sizes)) {
    const content = `{"entries":[${items.map(({ entry }) => entry).join(',')}],"conditions":[${items.flatMap(({ conditions }) => conditions).join(',')}]}`;
    yield { start: [position, firsts[position] ?? 0], content };
  }
}

function* eachWritten(entries: readonly (readonly LookupCondition[])[], lookup: Lookup) {
  const { toCondition, toEntry } = createDocumentMaker(lookup);
  for (const own of entries) {
    const entry = JSON.stringify(toRow(toEntry(own)));
    const conditions = own.map((one) => JSON.stringify(toRow(toCondition(one))));
    yield { entry, conditions, length: conditions.reduce((sum, { length }) => sum + length, entry.length) };
  }
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

/** The conditions, cut between providers: a run begins with a condition. */
export function* cutRecords(entries: readonly (readonly LookupCondition[])[], { runLength, wholeBelow }: CutSizes): Generator<Cut<number>> {
  const firsts = firstConditions(entries);
  const isNewProvider = (position: number) => entries[position]?.[0]?.providerId !== entries[position - 1]?.[0]?.providerId;
  for (const { items, position } of cutRuns(eachRecord(entries), isNewProvider, { wholeBelow, runLength: runLength * recordsAsLong })) {
    yield { start: firsts[position] ?? 0, content: `[${items.join(',')}]` };
  }
}

function* eachRecord(entries: readonly (readonly LookupCondition[])[]): Generator<string> {
  for (const own of entries) yield own.map((condition) => JSON.stringify(condition)).join(',');
}
