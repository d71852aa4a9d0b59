import { toFrameDocuments } from './documents';
import { createNameIndex, type NameIndex } from './nameIndex';
import type { FirstPart } from './parts';
import { type PreparedDocument, prepareDocuments } from './prepare';

/** The documents that are there from the start: codes, classes and providers stand before the entries and conditions, situations and guides after. */
export interface Frame {
  documents: PreparedDocument[];
  named: NameIndex;
  /** Positions among all documents. */
  firstEntry: number;
  firstCondition: number;
  /** The position among all documents of one of `documents`. */
  toPosition: (own: number) => number;
  /** The document at a position among all; undefined for an entry or a condition. */
  at: (position: number) => PreparedDocument | undefined;
}

/** Prepares them. */
export function createFrame({ guides, lookup, places: { codeOf, situationOf } }: FirstPart): Frame {
  const { after, before } = toFrameDocuments(lookup, guides);
  const documents = prepareDocuments([...before, ...after]);
  const between = codeOf.length + situationOf.length;
  return {
    documents,
    named: createNameIndex(documents),
    firstEntry: before.length,
    firstCondition: before.length + codeOf.length,
    toPosition: (own) => (own < before.length ? own : own + between),
    at: (position) => (position < before.length ? documents[position] : position < before.length + between ? undefined : documents[position - between]),
  };
}
