import * as z from 'zod';
import { actorRecordSchema, retryAdviceRecordSchema } from './condition';
import { editionReferenceSchema } from './provider';
import { pathSchema } from './shared';
import { registrationSchema, statusClassRecordSchema } from './statusCode';

export const sheetSizeSchema = z
  .enum(['large', 'medium', 'small', 'dense'])
  .meta({ id: 'SheetSize', description: 'How large the type of a sheet is, so that everything fits on one page.' });

export const sheetLayoutSchema = z
  .strictObject({
    size: sheetSizeSchema,
    hasFirstSteps: z.boolean().describe('False where the table has no room for first steps.'),
  })
  .meta({ id: 'SheetLayout', description: 'How a sheet is printed. Serves our own pages: no promise is made for it.' });

export const sheetFactsSchema = z
  .strictObject({
    baseUrls: z.array(z.string()),
    credentials: z.array(z.string()).describe('As a request carries them: `x-api-key: <key>`.'),
    support: z.strictObject({ url: z.string().nullable(), email: z.string().nullable() }),
    edition: editionReferenceSchema.nullable().describe('The collected edition.'),
  })
  .meta({ id: 'SheetFacts', description: 'What the head of a provider’s sheet says.' });

export const sheetCodeSchema = z
  .strictObject({
    code: z.string(),
    title: z.string(),
    path: pathSchema,
    state: registrationSchema.shape.state,
    meaning: z.string(),
    actor: actorRecordSchema.nullable().describe('Null where the question does not arise.'),
    retryAdvice: retryAdviceRecordSchema.nullable().describe('Null where the question does not arise.'),
    headerFields: z
      .array(registrationSchema.shape.headerFields.element.pick({ name: true, direction: true, level: true }))
      .describe('Those of the response that have a requirement level, and those that a request MUST have.'),
  })
  .meta({ id: 'SheetCode', description: 'A registered status code on a sheet.' });

export const sheetCodeGroupSchema = z.strictObject({ statusClass: statusClassRecordSchema.pick({ id: true, name: true }), codes: z.array(sheetCodeSchema) });
