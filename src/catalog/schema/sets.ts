import * as z from 'zod';
import { conditionRecordSchema } from './condition';
import { changeRecordSchema, entryRecordSchema } from './entry';
import { providerRecordSchema } from './provider';
import { pathSchema, sourceSchema, updatedSchema } from './shared';
import { situationDataSchema, statusClassRecordSchema, statusCodeSetSchema, unregisteredUseRecordSchema } from './statusCode';

/** `/sportradar/429/throttled.json`: one condition alone. */
export const conditionFileSchema = z
  .strictObject({
    kind: z.literal('condition'),
    path: pathSchema,
    entryPath: pathSchema.describe('The page of its entry.'),
    url: z.string().describe('The address of the condition itself.'),
    entryUrl: z.string().describe('The page of its entry.'),
    reasonPhrase: z.string().describe('Of the entry.'),
    condition: conditionRecordSchema,
    sources: z.array(sourceSchema),
  })
  .meta({ id: 'ConditionFile' });

/** `/docs/retry-and-back-off.json`: a guide. */
export const guideFileSchema = z
  .strictObject({
    kind: z.literal('guide'),
    path: pathSchema,
    url: z.string(),
    title: z.string(),
    description: z.string(),
    markdown: z.string().describe('The text as Markdown (GFM) with absolute links.'),
  })
  .meta({ id: 'GuideFile' });

/** `/codebook.json`: everything in one file. */
export const codebookFileSchema = z
  .strictObject({
    kind: z.literal('codebook'),
    schemaVersion: z.literal(1).describe('Rises when a field goes or changes its meaning.'),
    updated: updatedSchema,
    url: z.string().describe('The address of the site; each `path` stands behind it.'),
    license: z.string().describe('Of the data.'),
    providers: z.array(providerRecordSchema),
    entries: z.array(entryRecordSchema),
    statusClasses: z.array(statusClassRecordSchema),
    statusCodes: z.array(statusCodeSetSchema),
    usesWithoutNumber: z.array(unregisteredUseRecordSchema),
    situations: z.array(situationDataSchema.extend({ path: pathSchema })),
    changes: z.array(changeRecordSchema).describe('The newest first.'),
  })
  .meta({ id: 'CodebookFile' });
