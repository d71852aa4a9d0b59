/** What a search result is about. */
export type ResultKind = 'code' | 'class' | 'provider' | 'entry' | 'condition' | 'situation' | 'guide';

/** A hand-written guide, as far as search needs it. */
export interface GuideSummary {
  title: string;
  path: string;
  description: string;
}

/** Where a document belongs: all that decides, beside its names and words, what it is worth for a query. */
export interface Place {
  kind: ResultKind;
  code: string | null;
  statusClass: string | null;
  providerId: string | null;
  situation: string | null;
  /** False for what a reader rarely means: a condition that only another edition documents, a code that is not in force. */
  isPrimary: boolean;
  /** What it is worth beside others that are named alike: the more providers document a code, the likelier it is meant. */
  weight: number;
}

/** A document as it is shown among results. */
export interface FoundDocument extends Place {
  /** Its address. */
  path: string;
  /** What it is called: a reason phrase, a label, a name. */
  title: string;
  /** One line of meaning. */
  line: string;
  providerName: string | null;
}

/** One thing that can be found. */
export interface SearchDocument extends FoundDocument {
  /** Other names: identifiers, former phrases, aliases. */
  names: string[];
  /** Names in code, which are met as a whole only: their words stand in too many of them. */
  namesInCode: string[];
  /** Header fields that go with it. */
  headers: string[];
  /** Further text that words are looked for in. */
  text: string;
}
