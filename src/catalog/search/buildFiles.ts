import type { Lookup, LookupCondition } from '../lookup/lookup';
import { cutDocuments, cutRecords } from './cutParts';
import { createDocumentMaker, toFrameDocuments } from './documents';
import { toNameRows, toSlipKeys } from './nameRows';
import { toOrderedEntries } from './orderedConditions';
import type { FactsPart, FirstPart, PartStarts } from './parts';
import { writePlaces } from './places';
import type { GuideSummary, SearchDocument } from './searchDocument';
import { type CutSizes, cutRows, cutSizes } from './shards';
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
