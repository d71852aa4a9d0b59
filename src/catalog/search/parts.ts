import type { Lookup, LookupCondition } from '../lookup/lookup';
import type { GuideSummary } from './searchDocument';

/**
 * The search index is cut into parts, so that a browser loads what a query needs and no more, however many conditions there are.
 *
 * - `first`: codes, classes, providers, situations, guides, and where every condition belongs. It answers a code, a class or a provider.
 * - `names-…`: identifiers, labels and texts of bodies, by what is left of them without marks. They answer an identifier or a name.
 * - `slips-…`: the identifiers by their length, for one that is misspelt.
 * - `documents-…`: the title and line of conditions and entries, to be shown.
 * - `text`: all words of all texts, and how long the texts are; `postings-…`: where a word stands.
 * - `facts`, `records-…`: the rest of the records, which diagnosis and resolver read whole.
 *
 * Rows are in order of their keys, and a part holds a run of them; `first` says where each part begins. Parts travel in files (`buildFiles.ts`).
 *
 * Why not Pagefind, and what both cost: CONTRIBUTING.md, "The search index".
 */
export interface Parts {
  first: FirstPart;
  text: TextPart;
  facts: FactsPart;
  [names: `names-${number}`]: NameRow[];
  [slips: `slips-${number}`]: string[];
  [documents: `documents-${number}`]: DocumentsPart;
  [postings: `postings-${number}`]: PostingRow[];
  [records: `records-${number}`]: LookupCondition[];
}

/** The name of a part: `names-3`. */
export type PartName = keyof Parts;

/** Gives a part, or undefined while it is not there. */
export type ReadPart = <Name extends PartName>(name: Name) => Parts[Name] | undefined;

/** What has to be there before anything is asked. */
export interface FirstPart {
  /** Without conditions, and without what only `facts` says. */
  lookup: Lookup;
  guides: readonly GuideSummary[];
  places: WrittenPlaces;
  starts: PartStarts;
}

/** Where the entries and conditions belong, entry by entry; the conditions of an entry stand in a row, and so do the entries of a provider. */
export interface WrittenPlaces {
  /** Every code that an entry has. */
  codes: string[];
  /** Every situation that a condition has. */
  situations: string[];
  /** How many entries each provider has, in the order of the lookup's providers. */
  entriesOf: number[];
  /** For each entry the position of its code in `codes`. */
  codeOf: number[];
  /** For each entry how many conditions it has. */
  conditionsOf: number[];
  /** For each condition the position of its situation in `situations`. */
  situationOf: number[];
  /** The conditions that the collected edition does not document, as steps from one to the next. */
  others: number[];
}

/** Where each part begins: the key of its first row. */
export interface PartStarts {
  names: string[];
  slips: string[];
  postings: string[];
  /** The first entry and the first condition of each part; no entry is cut. */
  documents: [entry: number, condition: number][];
  /** The first condition of each part. */
  records: number[];
}

/** Where a name of conditions stands. */
export type NameRow = [
  /** The name without marks, or what is left of it without words that say nothing. */
  key: string,
  /** The name as written. */
  text: string,
  /** 1 for a title or a part of one, 0 for an identifier or a text of a body. */
  isTitle: 0 | 1,
  /** The conditions that have it, as steps from one to the next. */
  conditions: number[],
];

/** What is shown of a document. */
export type DocumentRow = [path: string, title: string, line: string];

/** What is shown of the entries and conditions of a run. */
interface DocumentsPart {
  entries: DocumentRow[];
  conditions: DocumentRow[];
}

/** What the ranking of words needs beside where they stand. */
export interface TextPart {
  /** All words, in order. */
  terms: string[];
  /** For each field of `textFields` how many different words it has, a document. */
  lengths: number[][];
  /** For each field the mean of those. */
  averages: number[];
}

/**
 * Where a word stands: for each field the documents as steps from one to the next, doubled, and one more where a number follows that says how
 * often it stands there; else it stands there once.
 */
export type PostingRow = [term: string, ...fields: number[][]];

/** What only diagnosis and resolver ask of the frame's records. */
export interface FactsPart {
  bodyFields: string[][];
  escalateWith: string[][];
  steps: string[][];
  questions: Lookup['questions'];
}
