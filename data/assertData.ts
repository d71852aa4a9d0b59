import { assertAliases } from './assertions/assertAliases';
import { assertBodyExamples } from './assertions/assertBodyExamples';
import { assertChanges } from './assertions/assertChanges';
import { assertConditionIds } from './assertions/assertConditionIds';
import { assertConditionReferences } from './assertions/assertConditionReferences';
import { assertConstants } from './assertions/assertConstants';
import { assertEditions } from './assertions/assertEditions';
import { assertExchanges } from './assertions/assertExchanges';
import { assertFailedAt } from './assertions/assertFailedAt';
import { assertIdentifiers } from './assertions/assertIdentifiers';
import type { Assertion, AssertionContext } from './assertions/assertion';
import { assertLookAlikes } from './assertions/assertLookAlikes';
import { assertProviderIds } from './assertions/assertProviderIds';
import { assertQuestions } from './assertions/assertQuestions';
import { assertSituations } from './assertions/assertSituations';
import { assertSources } from './assertions/assertSources';
import { assertStatusCodes } from './assertions/assertStatusCodes';
import { assertStepCode } from './assertions/assertStepCode';
import { assertUniqueConditions } from './assertions/assertUniqueConditions';
import type { CodebookData } from './codebookData';
import type { Problem } from './problems';

const assertions: readonly Assertion[] = [
  assertProviderIds,
  assertAliases,
  assertUniqueConditions,
  assertConditionIds,
  assertIdentifiers,
  assertSituations,
  assertFailedAt,
  assertEditions,
  assertConditionReferences,
  assertQuestions,
  assertSources,
  assertBodyExamples,
  assertStepCode,
  assertStatusCodes,
  assertConstants,
  assertExchanges,
  assertLookAlikes,
  assertChanges,
];

/** Holds every cross-record rule against the data. */
export function assertData(data: CodebookData, context: AssertionContext): Problem[] {
  return assertions.flatMap((assertion) => assertion(data, context));
}
