import * as z from 'zod';
import { conditionRecordSchema } from './condition';
import { editionReferenceSchema } from './provider';
import { pageLinkSchema, pathSchema, providerReferenceSchema, sourceSchema, statementRecordSchema, statusClassIdSchema, statusCodeSchema } from './shared';

export const editionDifferenceSchema = z
  .strictObject({ edition: editionReferenceSchema, texts: z.array(z.string()) })
  .meta({ id: 'EditionDifference', description: 'How another edition differs for one status code.' });

const timelineEditionSchema = z.strictObject({ ...editionReferenceSchema.shape, isCollected: z.boolean() });

export const timelineItemSchema = z
  .strictObject({
    editions: z.array(timelineEditionSchema).describe('At least one; in the order of their dates.'),
    from: z.string().nullable().describe('Date of the first of them; null = undated.'),
    to: z.string().nullable().describe('Date of the last of them; null = undated.'),
    isCollected: z.boolean().describe('Whether the collected edition is among them.'),
    texts: z.array(z.string()).describe('How they differ from the collected edition for this code.'),
    conditions: z.array(pageLinkSchema).describe('What they document under this code; empty where they list nothing.'),
  })
  .meta({ id: 'TimelineItem', description: 'What one edition says of one status code, or several editions in a row that say the same.' });

export const timelineRecordSchema = z
  .strictObject({
    dated: z.array(timelineItemSchema).describe('The oldest first.'),
    undated: z.array(timelineItemSchema).describe('Their order is not known: no one of them is newer or older.'),
  })
  .meta({ id: 'Timeline', description: "What the editions of a provider's page say of one status code." });

/** One provider's use of one status code. */
export const entryRecordSchema = z
  .strictObject({
    provider: providerReferenceSchema,
    statusCode: statusCodeSchema,
    statusClass: statusClassIdSchema,
    reasonPhrase: z.string().describe('The registered name, else the first published label.'),
    path: pathSchema,
    question: z.string().nullable().describe('What tells the conditions apart.'),
    notes: z.array(statementRecordSchema),
    conditions: z.array(conditionRecordSchema).describe('Those of the collected edition first.'),
    editionDifferences: z.array(editionDifferenceSchema),
    timeline: timelineRecordSchema.nullable().describe('Null where all editions say the same.'),
  })
  .meta({ id: 'Entry', description: "One provider's use of one status code." });

export const changeRecordSchema = z
  .strictObject({
    id: z.string().describe('The permanent fragment on the page of changes.'),
    date: z.string().describe('A day, or a day and time with its offset.'),
    title: z.string(),
    text: z.string(),
    changeKind: z.enum(['codebook', 'edition']).describe('`codebook`: our data changed. `edition`: the page of a provider changed.'),
    path: pathSchema,
    links: z.array(pageLinkSchema).describe('The pages that it concerns.'),
    source: sourceSchema.nullable().describe('The edition; null for a change of our data.'),
  })
  .meta({ id: 'Change', description: 'Something that changed: our data, or the page of a provider.' });
