import { assertAliases } from './assertions/assertAliases';
import { assertBodyExamples } from './assertions/assertBodyExamples';
import { assertConditionReferences } from './assertions/assertConditionReferences';
import { assertEditions } from './assertions/assertEditions';
import { assertIdentifiers } from './assertions/assertIdentifiers';
import { assertProviderIds } from './assertions/assertProviderIds';
import { assertQuestions } from './assertions/assertQuestions';
import { assertSituations } from './assertions/assertSituations';
import { assertSources } from './assertions/assertSources';
import { assertStatusCodes } from './assertions/assertStatusCodes';
import { assertUniqueConditions } from './assertions/assertUniqueConditions';
import type { CodebookData } from './codebookData';
import type { Problem } from './problems';

/** What a rule needs to know beside the data. */
export interface AssertionContext {
  /** Files that could not be read; what refers to them is not judged. */
  unreadable: ReadonlySet<string>;
}

/** A rule that holds across records: returns the places that break it. */
export type Assertion = (data: CodebookData, context: AssertionContext) => Problem[];

const assertions: readonly Assertion[] = [
  assertProviderIds,
  assertAliases,
  assertUniqueConditions,
  assertIdentifiers,
  assertSituations,
  assertEditions,
  assertConditionReferences,
  assertQuestions,
  assertSources,
  assertBodyExamples,
  assertStatusCodes,
];

/** Holds every cross-record rule against the data. */
export function assertData(data: CodebookData, context: AssertionContext): Problem[] {
  return assertions.flatMap((assertion) => assertion(data, context));
}
