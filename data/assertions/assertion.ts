import type { CodebookData } from '../codebookData';
import type { Problem } from '../problems';

/** What a rule needs to know beside the data. */
export interface AssertionContext {
  /** Files that could not be read; what refers to them is not judged. */
  unreadable: ReadonlySet<string>;
}

/** A rule that holds across records: returns the places that break it. */
export type Assertion = (data: CodebookData, context: AssertionContext) => Problem[];
