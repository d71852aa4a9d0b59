import * as z from 'zod';
import { actorSchema as authoredActorSchema, retryAdviceSchema as authoredRetrySchema } from '../../../data/schema/condition';
import {
  basisRecordSchema,
  billedSchema,
  conditionReferenceSchema,
  evidenceSchema,
  failurePlaceRecordSchema,
  pathSchema,
  statementRecordSchema,
  statusClassIdSchema,
} from './shared';

export const actorRecordSchema = authoredActorSchema.meta({
  id: 'Actor',
  description: 'Who has to act: `caller` (who made the call), `accountOwner` (billing, plan, keys) or `provider`.',
});

export const retryAdviceRecordSchema = authoredRetrySchema.meta({
  id: 'RetryAdvice',
  description: 'Whether to send the same request again: `never`, `afterFix`, `afterDelay` (a known or stated wait) or `backoff` (growing pauses).',
});

export const stepCodeRecordSchema = z
  .strictObject({
    language: z.enum(['curl', 'javascript', 'python']),
    label: z.string().describe('The language as people write it.'),
    code: z.string().describe('To copy. The key is read from an environment variable that is named after the provider.'),
  })
  .meta({ id: 'StepCode', description: 'One step as code in one language, made from the documented address and credential of the provider.' });

/** One distinct reason for an entry, with everything that is known about it. */
export const conditionRecordSchema = z
  .strictObject({
    ...conditionReferenceSchema.shape,
    statusClass: statusClassIdSchema,
    identifierField: z.string().nullable().describe('The body field that carries the identifier.'),
    bodyTexts: z.array(z.strictObject({ field: z.string(), text: z.string() })).describe('Documented texts of body fields that go with it.'),
    situation: z.string().describe('Id of the situation.'),
    situationName: z.string(),
    situationPath: pathSchema,
    failure: z
      .strictObject({ place: failurePlaceRecordSchema, sentence: z.string().describe('The same in words.'), evidence: evidenceSchema })
      .nullable()
      .describe('Where on its way the request failed; null where nothing failed.'),
    meaning: z.string(),
    causes: z.array(z.string()),
    resolution: z
      .strictObject({
        steps: z.array(z.string()),
        basis: basisRecordSchema.describe('That of the weakest step, so that our advice never passes for the provider’s.'),
        code: z.array(z.array(stepCodeRecordSchema).nullable()).describe('Code for the steps, in the same order; null where a step is done by hand.'),
      })
      .describe('What to do.'),
    actor: actorRecordSchema,
    retry: z.strictObject({ advice: retryAdviceRecordSchema, basis: basisRecordSchema, note: z.string().nullable() }),
    billed: billedSchema,
    billingNote: z.string().nullable(),
    evidence: z
      .strictObject({
        meaning: evidenceSchema,
        causes: z.array(evidenceSchema),
        steps: z.array(evidenceSchema),
        actor: evidenceSchema,
        retry: evidenceSchema,
        billingNote: evidenceSchema.nullable(),
      })
      .describe('Evidence for the statements above, in the same order.'),
    escalateWith: z.array(z.string()).describe('What to send to support.'),
    notThisOneIf: z.array(z.strictObject({ text: z.string(), condition: conditionReferenceSchema.nullable() })),
    notes: z.array(statementRecordSchema),
    editions: z.array(z.string()).describe('Ids of the editions that document it.'),
    isInCollectedEdition: z.boolean().describe('False when only another edition than the collected one documents it.'),
    sharePath: pathSchema.describe('Address to hand on: the condition’s own where the entry has several, else the entry’s. Link previews show it.'),
    replacedBy: z.array(conditionReferenceSchema),
    replaces: z.array(conditionReferenceSchema),
    counterparts: z.array(conditionReferenceSchema).describe('What another edition says for the same thing, where their order is not known.'),
  })
  .meta({ id: 'Condition', description: 'One distinct reason for which a provider answers with a status code.' });
