import * as z from 'zod';
import { failedAtSchema } from './failedAt';
import { basisSchema, markdownSchema, slugSchema, statementSchema } from './statement';
import { stepSchema } from './stepCode';

/** Who has to act: the developer who made the call, the person who owns the account (billing, plan, keys), or the provider. */
export const actorSchema = z.enum(['caller', 'accountOwner', 'provider']);
export type Actor = z.infer<typeof actorSchema>;

/** Whether the same request may be sent again: `never`, only `afterFix`, `afterDelay` (a known or stated wait), or with growing pauses (`backoff`). */
export const retryAdviceSchema = z.enum(['never', 'afterFix', 'afterDelay', 'backoff']);
export type RetryAdvice = z.infer<typeof retryAdviceSchema>;

/**
 * Points to another condition: `429#throttled` in the same provider, `sportradar/429#throttled` in another.
 * The part after `#` is the condition's id: its identifier as published, else the slug of its label.
 */
const conditionReferenceSchema = z.string().regex(/^([a-z0-9-]+\/)?\d{3}#\S+$/, 'must look like 429#throttled or sportradar/429#throttled');

/** The machine-readable token that a response body carries for this condition. */
const identifierSchema = z.strictObject({
  /** As published, for instance `limit_out_of_range`. */
  value: z.string().regex(/^\S+$/, 'must be one token without spaces'),
  /** The body field that carries it, for instance `message`. Absent when the provider does not document the field. */
  field: z.string().min(1).optional(),
});

/** A fixed text that the provider documents as the value of a body field, where it has no machine identifier. */
const bodyTextSchema = z.strictObject({
  /** The body field, for instance `error`. */
  field: z.string().min(1),
  /** As published, for instance `Invalid API Key`. */
  text: z.string().min(1),
});

/** How to tell this condition from one that looks alike. */
const lookAlikeSchema = z.strictObject({
  /** What the reader sees when it is the other one, for instance `every call fails until the next month`. */
  text: markdownSchema,
  /** The condition that it is then. */
  condition: conditionReferenceSchema.optional(),
});

/** One distinct reason for which a provider answers with a status code. */
const conditionSchema = z.strictObject({
  /** The name of the row as published, for instance `Quota Exceeded`. */
  label: z.string().min(1),
  /** Absent when the provider publishes none. */
  identifier: identifierSchema.optional(),
  /** Documented texts of body fields that go with this condition. */
  bodyTexts: z.array(bodyTextSchema).min(1).optional(),
  /** Id of the situation (see `data/situations.ts`): what happened, whatever number it was given. */
  situation: slugSchema,
  /** Where on its way the request failed, only where the provider's page supports another place or basis than the situation has. */
  failedAt: failedAtSchema.optional(),
  /** One sentence, the fact first: who refused what. */
  meaning: statementSchema,
  /** What is true in the reader's world when it happens, the likeliest first. */
  causes: z.array(statementSchema).min(1),
  /** Imperative steps in the order in which to try them; the last says what to send to whom when nothing helped. */
  steps: z.array(stepSchema).min(1),
  actor: z.strictObject({ who: actorSchema, basis: basisSchema }),
  /** Whether to send the same request again; `note` says when or how, for instance `after one second`. */
  retry: z.strictObject({ advice: retryAdviceSchema, basis: basisSchema, note: markdownSchema.optional() }),
  /** Whether the provider charges for this answer. Absent = the provider does not say. */
  billed: z.boolean().optional(),
  /** What to add about billing, for instance an exception. */
  billingNote: statementSchema.optional(),
  /** What to send to support beyond the provider's own list. */
  escalateWith: z.array(markdownSchema).min(1).optional(),
  notThisOneIf: z.array(lookAlikeSchema).min(1).optional(),
  notes: z.array(statementSchema).min(1).optional(),
  /** Ids of the editions that document it. */
  editions: z.array(slugSchema).min(1),
  /** What a later edition documents in its place. Only where the order of the editions is known. */
  replacedBy: z.array(conditionReferenceSchema).min(1).optional(),
  /** What another edition says for the same thing, where the order of the editions is not known. */
  counterparts: z.array(conditionReferenceSchema).min(1).optional(),
});
export type ConditionData = z.infer<typeof conditionSchema>;

/** One provider's use of one status code. */
export const entrySchema = z.strictObject({
  /** Three digits. Numbers outside 100 to 599 (596, 783, 999) are allowed where a provider lists them. */
  statusCode: z.int().min(100, 'must be a number from 100 to 999').max(999, 'must be a number from 100 to 999'),
  /** What tells the conditions apart, as a question, for instance `Does it clear after a second, or only next month?` Required where there are several of the collected edition. */
  question: markdownSchema.optional(),
  /** What holds for the whole code at this provider. */
  notes: z.array(statementSchema).min(1).optional(),
  conditions: z.array(conditionSchema).min(1, 'must hold at least one condition'),
});
export type EntryData = z.infer<typeof entrySchema>;
