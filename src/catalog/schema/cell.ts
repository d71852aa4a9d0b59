import * as z from 'zod';
import { actorRecordSchema, retryAdviceRecordSchema } from './condition';
import { basisRecordSchema, billedSchema, pathSchema, statusClassIdSchema } from './shared';

/** What a comparison shows of a condition. */
export const comparisonCellSchema = z
  .strictObject({
    providerId: z.string(),
    code: z.string(),
    statusClass: statusClassIdSchema,
    id: z.string().describe('The fragment on the page of the entry.'),
    label: z.string().describe('As published.'),
    identifier: z.string().nullable().describe('The token that an error body carries, as published; null where the provider publishes none.'),
    identifierField: z.string().nullable().describe('The body field that carries the identifier.'),
    path: pathSchema,
    sharePath: pathSchema.describe('Address to hand on: link previews show what stands there.'),
    situation: z.string().describe('Id of the situation.'),
    situationName: z.string(),
    situationPath: pathSchema,
    meaning: z.string(),
    meaningBasis: basisRecordSchema,
    steps: z.array(z.string()),
    stepBases: z.array(basisRecordSchema),
    actor: actorRecordSchema,
    actorBasis: basisRecordSchema,
    retryAdvice: retryAdviceRecordSchema,
    retryBasis: basisRecordSchema,
    billed: billedSchema,
    isInCollectedEdition: z.boolean(),
  })
  .meta({ id: 'Cell', description: 'What a comparison shows of a condition.' });

/** A cell with the name of its provider, for tables that list providers in rows. */
export const namedCellSchema = z
  .strictObject({ ...comparisonCellSchema.shape, providerName: z.string(), providerPath: pathSchema })
  .meta({ id: 'NamedCell', description: 'What a table shows of a condition of any provider.' });

/** What can differ between providers within a row; `number` = same situation, other code, `meaning` = same code, other situation. */
export const differenceSchema = z.enum(['number', 'meaning', 'actor', 'retry', 'billed']);
