import type { Lookup, LookupCondition } from '../lookup/lookup';
import { createDocumentMaker, toFrameDocuments } from './documents';
import { toNameRows, toSlipKeys } from './nameRows';
import { toOrderedEntries } from './orderedConditions';
import type { DocumentRow, FactsPart, FirstPart, PartStarts } from './parts';
import { writePlaces } from './places';
import type { GuideSummary, SearchDocument } from './searchDocument';
import { type CutSizes, cutBySize, cutRows, cutSizes } from './shards';
import { createTextIndex } from './textIndex';

/** A file of the index: a JSON object with parts by their names. */
export interface SearchFile {
  /** The name of the first part in it. */
  name: string;
  content: string;
}

/**
 * Builds the index. What is small enough to be one part travels with the part that is asked for before it: names, slips and documents with `first`,
 * postings with `text`; so a small site has three files. Takes time and memory in proportion to the conditions.
 */
export function buildSearchFiles(lookup: Lookup, guides: readonly GuideSummary[], sizes: CutSizes = cutSizes): SearchFile[] {
  const entries = toOrderedEntries(lookup);
  const conditions = entries.flat();
  const names = cutRows(toNameRows(conditions), ([key]) => key, sizes);
  const slips = cutRows(toSlipKeys(conditions), (key) => key, sizes);
  const { documents, starts } = cutDocuments(entries, lookup, sizes);
  const { postings, text } = createTextIndex(documentsOf(entries, lookup, guides));
  const words = cutRows(postings, ([term]) => term, sizes);
  const records = cutRecords(entries, sizes);
  const first = toFirst(lookup, guides, entries, {
    names: names.starts,
    slips: slips.starts,
    postings: words.starts,
    documents: starts,
    records: records.starts,
  });
  return [
    ...toFiles({ first }, { names: names.contents, slips: slips.contents, documents }),
    ...toFiles({ text }, { postings: words.contents }),
    ...toFiles({ facts: toFacts(lookup) }, { records: records.contents }),
  ];
}

/** All documents in their order, one after the other. */
function* documentsOf(entries: readonly (readonly LookupCondition[])[], lookup: Lookup, guides: readonly GuideSummary[]): Generator<SearchDocument> {
  const { after, before } = toFrameDocuments(lookup, guides);
  const { toCondition, toEntry } = createDocumentMaker(lookup);
  yield* before;
  for (const own of entries) yield toEntry(own);
  for (const own of entries) for (const condition of own) yield toCondition(condition);
  yield* after;
}

/** What only `facts` says is left out. */
function toFirst(lookup: Lookup, guides: readonly GuideSummary[], entries: readonly (readonly LookupCondition[])[], starts: PartStarts): FirstPart {
  return {
    lookup: {
      ...lookup,
      providers: lookup.providers.map((provider) => ({ ...provider, bodyFields: [], escalateWith: [] })),
      codes: lookup.codes.map((code) => ({ ...code, steps: [] })),
      conditions: [],
      questions: {},
    },
    guides,
    places: writePlaces(entries, lookup),
    starts,
  };
}

function toFacts({ codes, providers, questions }: Lookup): FactsPart {
  return {
    bodyFields: providers.map(({ bodyFields }) => bodyFields),
    escalateWith: providers.map(({ escalateWith }) => escalateWith),
    steps: codes.map(({ steps }) => steps),
    questions,
  };
}

/** What is shown of entries and conditions, cut between entries. */
function cutDocuments(entries: readonly (readonly LookupCondition[])[], lookup: Lookup, sizes: CutSizes) {
  const { toCondition, toEntry } = createDocumentMaker(lookup);
  const written = entries.map((own) => ({ entry: JSON.stringify(toRow(toEntry(own))), conditions: own.map((one) => JSON.stringify(toRow(toCondition(one)))) }));
  const cuts = cutBySize(
    written.map(({ conditions, entry }) => entry + conditions.join('')),
    () => true,
    sizes,
  );
  const documents = cuts.map((start, position) => {
    const run = written.slice(start, cuts[position + 1]);
    return `{"entries":[${run.map(({ entry }) => entry).join(',')}],"conditions":[${run.flatMap(({ conditions }) => conditions).join(',')}]}`;
  });
  const firsts = firstConditions(entries);
  return { documents, starts: cuts.map((entry): [number, number] => [entry, firsts[entry] ?? 0]) };
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
function cutRecords(entries: readonly (readonly LookupCondition[])[], { runLength, wholeBelow }: CutSizes): { starts: number[]; contents: string[] } {
  const written = entries.map((own) => own.map((condition) => JSON.stringify(condition)).join(','));
  const isNewProvider = (position: number) => entries[position]?.[0]?.providerId !== entries[position - 1]?.[0]?.providerId;
  const cuts = cutBySize(written, isNewProvider, { wholeBelow, runLength: runLength * recordsAsLong });
  const firsts = firstConditions(entries);
  return {
    starts: cuts.map((entry) => firsts[entry] ?? 0),
    contents: cuts.map((start, position) => `[${written.slice(start, cuts[position + 1]).join(',')}]`),
  };
}

/** A file with a part and with the kinds of parts that are whole, and a file for each part of the others. */
function toFiles(head: Record<string, unknown>, kinds: Record<string, readonly string[]>): SearchFile[] {
  const [[name = '', part] = []] = Object.entries(head);
  const parts = Object.entries(kinds).map(([kind, contents]) => contents.map((content, position) => ({ name: `${kind}-${position}`, content })));
  const whole = parts.filter(({ length }) => length === 1).flat();
  const cut = parts.filter(({ length }) => length > 1).flat();
  return [toFile([{ name, content: JSON.stringify(part) }, ...whole]), ...cut.map((own) => toFile([own]))];
}

function toFile(parts: readonly SearchFile[]): SearchFile {
  return { name: parts[0]?.name ?? '', content: `{${parts.map(({ content, name }) => `${JSON.stringify(name)}:${content}`).join(',')}}` };
}
