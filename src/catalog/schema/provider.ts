import * as z from 'zod';
import { providerSchema as authoredSchema } from '../../../data/schema/provider';
import { fieldRecordSchema, pathSchema, providerReferenceSchema, sourceSchema, statementRecordSchema, statusCodeSchema } from './shared';

const editionReferenceShape = {
  id: z.string(),
  title: z.string(),
  url: z.string(),
  date: z.string().nullable().describe('A day, or a day and time; null = undated.'),
};

export const editionReferenceSchema = z
  .strictObject(editionReferenceShape)
  .meta({ id: 'EditionReference', description: "A state of a provider's page, named." });

export const editionRecordSchema = z
  .strictObject({
    ...editionReferenceShape,
    isPartial: z.boolean().describe('True where it names only some codes: about the others it says nothing.'),
    summary: z.string(),
    differences: z
      .array(z.strictObject({ statusCodes: z.array(statusCodeSchema), text: z.string() }))
      .describe('How it differs from the collected edition, by status code; no codes = the whole page.'),
  })
  .meta({ id: 'Edition', description: "One state of a provider's page." });

const matrixEditionSchema = z.strictObject({
  ...editionReferenceSchema.shape,
  isPartial: z.boolean().describe('True where it names only some codes: what it does not mention it does not deny.'),
});

const matrixRowSchema = z
  .strictObject({ statusCode: statusCodeSchema, label: z.string(), path: pathSchema, editions: z.array(z.string()) })
  .describe('A condition with the ids of the editions that document it.');

export const editionMatrixSchema = z
  .strictObject({ editions: z.array(matrixEditionSchema), rows: z.array(matrixRowSchema) })
  .meta({ id: 'EditionMatrix', description: "Which edition of a provider's page documents what: dated ones in the order of their dates, then the undated." });

/** Everything about a provider beside its entries. */
export const providerRecordSchema = z
  .strictObject({
    ...providerReferenceSchema.shape,
    aliases: z.array(z.string()).describe('What people also call or misspell it.'),
    summary: z.string(),
    homeUrl: z.string(),
    docsUrl: z.string(),
    links: z.array(sourceSchema),
    support: z.strictObject({
      statements: z.array(statementRecordSchema),
      url: z.string().nullable(),
      email: z.string().nullable(),
      include: z.array(z.string()).describe('What to send to support.'),
    }),
    baseUrls: z.array(z.strictObject({ ...statementRecordSchema.shape, url: z.string() })),
    exampleRequest: z
      .strictObject({ ...statementRecordSchema.shape, method: z.literal('GET'), url: z.string().describe('What has to be filled in stands in braces.') })
      .nullable()
      .describe('A documented request that only reads; null where none is documented.'),
    apiHosts: z.array(z.string()),
    credentials: z.array(
      z.strictObject({ ...statementRecordSchema.shape, location: z.enum(['header', 'query']), name: z.string(), scheme: z.string().nullable() }),
    ),
    credentialNotes: z.array(statementRecordSchema),
    rateLimits: z.strictObject({ facts: z.array(statementRecordSchema), headerFields: z.array(fieldRecordSchema) }),
    billing: z.array(statementRecordSchema),
    errorBody: z.strictObject({
      summary: statementRecordSchema,
      fields: z.array(fieldRecordSchema),
      examples: authoredSchema.shape.errorBody.shape.examples,
      notes: z.array(statementRecordSchema),
    }),
    bestPractices: z.array(statementRecordSchema),
    oddities: z.array(statementRecordSchema).describe('Where the provider departs from the standard, from itself or from other providers.'),
    editions: z.array(editionRecordSchema).describe('The collected edition comes first.'),
  })
  .meta({ id: 'Provider', description: 'Everything about a provider beside its entries.' });
