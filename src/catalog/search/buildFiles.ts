import type { Lookup, LookupCondition } from '../lookup/lookup';
import { cutDocuments, cutRecords } from './cutParts';
import { createDocumentMaker, toFrameDocuments } from './documents';
import { toNameRows, toSlipKeys } from './nameRows';
import { toOrderedEntries } from './orderedConditions';
import type { FactsPart, FirstPart, PartStarts } from './parts';
import { writePlaces } from './places';
import type { GuideSummary, SearchDocument } from './searchDocument';
import { type Cut, type CutSizes, cutRows, cutSizes } from './shards';
import { createTextIndex } from './textIndex';

/** A file of the index: a JSON object with parts by their names. */
export interface SearchFile {
  /** The name of the first part in it. */
  name: string;
  content: string;
}

/** Puts a file where it is kept; what it gives stands for the file. */
export type KeepFile = (file: SearchFile) => SearchFile;

/**
 * Builds the index. What is small enough to be one part travels with the part that is asked for before it: names, slips and documents with `first`,
 * postings with `text`; so a small site has three files. Takes time in proportion to the conditions, and memory too unless files are kept elsewhere.
 * @param keep is given each file as soon as it is made
 */
export function buildSearchFiles(lookup: Lookup, guides: readonly GuideSummary[], sizes: CutSizes = cutSizes, keep: KeepFile = (file) => file): SearchFile[] {
  const entries = toOrderedEntries(lookup);
  const conditions = entries.flat();
  const cut = <Start>(kind: string, cuts: Iterable<Cut<Start>>) => keepCut(kind, cuts, keep);
  const names = cut(
    'names',
    cutRows(toNameRows(conditions), ([key]) => key, sizes),
  );
  const slips = cut(
    'slips',
    cutRows(toSlipKeys(conditions), (key) => key, sizes),
  );
  const documents = cut('documents', cutDocuments(entries, lookup, sizes));
  const records = cut('records', cutRecords(entries, sizes));
  const { postings: rows, text } = createTextIndex(documentsOf(entries, lookup, guides));
  const postings = cut(
    'postings',
    cutRows(rows, ([term]) => term, sizes),
  );
  const first = toFirst(lookup, guides, entries, {
    names: names.starts,
    slips: slips.starts,
    postings: postings.starts,
    documents: documents.starts,
    records: records.starts,
  });
  return [
    ...toFiles({ first }, [names, slips, documents], keep),
    ...toFiles({ text }, [postings], keep),
    ...toFiles({ facts: toFacts(lookup) }, [records], keep),
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

/** Rows of one kind, cut into parts that are kept. */
interface KeptKind<Start> {
  /** Where each part begins. */
  starts: Start[];
  /** The only part, which travels with another. */
  whole: SearchFile[];
  /** A file for each of several. */
  files: SearchFile[];
}

/** Keeps each part before the next is made; the first waits until it is known whether it is the only one. */
function keepCut<Start>(kind: string, cuts: Iterable<Cut<Start>>, keep: KeepFile): KeptKind<Start> {
  const kept: KeptKind<Start> = { starts: [], whole: [], files: [] };
  for (const { content, start } of cuts) {
    kept.whole.push({ name: `${kind}-${kept.starts.length}`, content });
    kept.starts.push(start);
    if (kept.starts.length > 1) for (const part of kept.whole.splice(0)) kept.files.push(keep(toFile([part])));
  }
  return kept;
}

/** A file with a part and with the kinds of parts that are whole, and the files of the others. */
function toFiles(head: Record<string, unknown>, kinds: readonly KeptKind<unknown>[], keep: KeepFile): SearchFile[] {
  const [[name = '', part] = []] = Object.entries(head);
  const file = toFile([{ name, content: JSON.stringify(part) }, ...kinds.flatMap(({ whole }) => whole)]);
  return [keep(file), ...kinds.flatMap(({ files }) => files)];
}

function toFile(parts: readonly SearchFile[]): SearchFile {
  return { name: parts[0]?.name ?? '', content: `{${parts.map(({ content, name }) => `${JSON.stringify(name)}:${content}`).join(',')}}` };
}
