import * as z from 'zod';
import { lookAlikeSchema as authoredLookAlikeSchema } from '../../../data/schema/lookAlike';
import { situationSchema as authoredSituationSchema } from '../../../data/schema/situation';
import {
  statusClassSchema as authoredClassSchema,
  registeredStatusCodeSchema as authoredCodeSchema,
  unregisteredUseSchema as authoredUseSchema,
} from '../../../data/schema/statusCode';
import { conditionRecordSchema } from './condition';
import { entryRecordSchema } from './entry';
import { codeReferenceSchema, failedAtRecordSchema, pathSchema, sourceSchema, statusClassIdSchema } from './shared';

const failedAt = failedAtRecordSchema.optional();

export const registrationSchema = authoredCodeSchema
  .extend({ failedAt })
  .meta({ id: 'Registration', description: 'What the HTTP Status Code Registry and the specification say.' });

export const unregisteredUseRecordSchema = authoredUseSchema.extend({ failedAt }).meta({
  id: 'UnregisteredUse',
  description: "One emitter's use of a number that the registry does not give this meaning.",
});

export const statusClassRecordSchema = authoredClassSchema.meta({ id: 'StatusClass', description: 'One of the five classes of RFC 9110 section 15.' });

export const situationDataSchema = authoredSituationSchema
  .extend({ failedAt })
  .meta({ id: 'Situation', description: 'What happened, whatever number a provider gives it.' });

export const codeConstantsSchema = z
  .strictObject({
    language: z.string().describe('For instance `Go`.'),
    library: z.string().describe('For instance `net/http`.'),
    expressions: z
      .array(
        z.strictObject({
          code: z.string().describe('As it is written in code: `http.StatusTooManyRequests`.'),
          note: z
            .string()
            .nullable()
            .describe('Since when it exists, that it is deprecated, how it differs; Markdown (GFM). Null where there is nothing to say.'),
        }),
      )
      .describe('The one to use first where there are several.'),
    source: sourceSchema.describe('Where the names were read.'),
  })
  .meta({ id: 'CodeConstants', description: 'What a library of a programming language calls a status code.' });

export const exchangeRecordSchema = z
  .strictObject({
    request: z.string().describe('An HTTP/1.1 request. Lines end with LF here, with CRLF on the wire.'),
    response: z.string().describe('The response with the code, in the same form.'),
    note: z.string().optional().describe('Markdown (GFM): what to know about it.'),
  })
  .meta({ id: 'Exchange', description: 'An example of a code on the wire. It is made up, in the form that the specification or the emitter documents.' });

export const lookAlikeRecordSchema = z
  .strictObject({
    ...codeReferenceSchema.shape,
    text: authoredLookAlikeSchema.shape.text.describe('Markdown (GFM), in our words: what the reader sees when it is the other one.'),
  })
  .meta({ id: 'LookAlike', description: 'A code that is easily taken for another one.' });

const codeShape = {
  code: z.string().describe('The digits as met.'),
  statusClass: statusClassIdSchema,
  path: pathSchema,
  title: z.string().describe('The registered name, else a name in use, else a description.'),
  registration: registrationSchema.nullable().describe('Null where the registry has no such code.'),
  uses: z.array(unregisteredUseRecordSchema).describe('What others use the number for, against or beside the registry.'),
  constants: z.array(codeConstantsSchema).describe('Names in code, by language; empty where no library that we read has one.'),
  exchange: exchangeRecordSchema.nullable().describe('Null where the code is not met on the wire, or its emitter does not document the response.'),
  lookAlikes: z.array(lookAlikeRecordSchema).describe('Codes that are easily taken for it, the likeliest first.'),
};

/** Everything about one number, with the providers' entries. */
export const statusCodeRecordSchema = z.strictObject({ ...codeShape, entries: z.array(entryRecordSchema) });

/** Everything that is not a provider's about one number. */
export const statusCodeSetSchema = z
  .strictObject(codeShape)
  .meta({ id: 'StatusCode', description: 'Everything about one number beside the providers’ entries.' });

export const situationRecordSchema = z.strictObject({ ...situationDataSchema.shape, path: pathSchema, conditions: z.array(conditionRecordSchema) });

export const identifierRecordSchema = z.strictObject({ identifier: z.string(), field: z.string().nullable(), condition: conditionRecordSchema });
