/**
 * The shapes of derived records, as types. They follow from the schemas in `schema/`, where each field is told.
 */
import type * as z from 'zod';
import type { Actor, RetryAdvice } from '../../data/schema/condition';
import type { FailedAt, FailurePlace } from '../../data/schema/failedAt';
import type { Basis, Source } from '../../data/schema/statement';
import type { RegisteredStatusCode, RegistryState, StatusClass, UnregisteredUse } from '../../data/schema/statusCode';
import type { conditionRecordSchema, stepCodeRecordSchema } from './schema/condition';
import type { changeRecordSchema, editionDifferenceSchema, entryRecordSchema, timelineItemSchema, timelineRecordSchema } from './schema/entry';
import type { editionRecordSchema, editionReferenceSchema, providerRecordSchema } from './schema/provider';
import type { conditionReferenceSchema, evidenceSchema, fieldRecordSchema, pageLinkSchema, statementRecordSchema } from './schema/shared';
import type {
  codeConstantsSchema,
  exchangeRecordSchema,
  identifierRecordSchema,
  lookAlikeRecordSchema,
  situationRecordSchema,
  statusCodeRecordSchema,
} from './schema/statusCode';

export type { SituationGroup } from '../../data/schema/situation';
export type { Actor, Basis, FailedAt, FailurePlace, RegisteredStatusCode, RegistryState, RetryAdvice, Source, StatusClass, UnregisteredUse };

/** A link to one of our pages. */
export type PageLink = z.infer<typeof pageLinkSchema>;

/** A condition, named: enough for a link that can stand alone. */
export type ConditionReference = z.infer<typeof conditionReferenceSchema>;

/** Who says so, and where it is written. */
export type Evidence = z.infer<typeof evidenceSchema>;

/** A statement with its evidence. */
export type StatementRecord = z.infer<typeof statementRecordSchema>;

/** A header field or body field with its meaning. */
export type FieldRecord = z.infer<typeof fieldRecordSchema>;

/** Everything about a provider beside its entries. */
export type ProviderRecord = z.infer<typeof providerRecordSchema>;

/** One state of a provider's page. */
export type EditionRecord = z.infer<typeof editionRecordSchema>;

/** An edition as a timeline names it. */
export type EditionReference = z.infer<typeof editionReferenceSchema>;

/** One distinct reason for an entry, with everything that is known about it. */
export type ConditionRecord = z.infer<typeof conditionRecordSchema>;

/** One step as code in one language. */
export type StepCode = z.infer<typeof stepCodeRecordSchema>;

/** How another edition differs for one status code. */
export type EditionDifference = z.infer<typeof editionDifferenceSchema>;

/** What one edition says of one status code, or several editions in a row that say the same. */
export type TimelineItem = z.infer<typeof timelineItemSchema>;

/** An edition in a timeline. */
export type TimelineEdition = TimelineItem['editions'][number];

/** What the editions of a provider's page say of one status code. */
export type TimelineRecord = z.infer<typeof timelineRecordSchema>;

/** Something that changed: our data, or the page of a provider. */
export type ChangeRecord = z.infer<typeof changeRecordSchema>;

/** One provider's use of one status code. */
export type EntryRecord = z.infer<typeof entryRecordSchema>;

/** What a library of a programming language calls a status code. */
export type CodeConstants = z.infer<typeof codeConstantsSchema>;

/** Everything about one number. */
export type StatusCodeRecord = z.infer<typeof statusCodeRecordSchema>;

/** An example of a code on the wire. */
export type ExchangeRecord = z.infer<typeof exchangeRecordSchema>;

/** A code that is easily taken for another one. */
export type LookAlikeRecord = z.infer<typeof lookAlikeRecordSchema>;

/** A situation with all conditions that are assigned to it. */
export type SituationRecord = z.infer<typeof situationRecordSchema>;

/** One published identifier. */
export type IdentifierRecord = z.infer<typeof identifierRecordSchema>;
