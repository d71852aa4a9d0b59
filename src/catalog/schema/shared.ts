import * as z from 'zod';
import { failedAtSchema, failurePlaceSchema } from '../../../data/schema/failedAt';
import { sourceSchema as authoredSourceSchema, basisSchema } from '../../../data/schema/statement';

/**
 * The shapes of derived records. The types of the catalog are inferred from these schemas, every JSON file of the site is checked against
 * them, and `/schema.json` is generated from them. Records are plain JSON without cycles; what is not documented is null.
 */

/** Where something stands on the site: `/429/`, `/sportradar/429/#throttled`. Put the site's address in front, and its base path. */
export const pathSchema = z.string().regex(/^\//).describe('Relative to the address of the site, with its base path: /429/');

/** A number that an entry can have. */
export const statusCodeSchema = z.int().min(100).max(999);

/** A page that a fact was taken from. */
export const sourceSchema = authoredSourceSchema.meta({ id: 'Source', description: 'A page that a fact was taken from.' });

export const pageLinkSchema = z.strictObject({ label: z.string(), path: pathSchema }).meta({ id: 'PageLink', description: 'A link to a page of the site.' });

export const providerReferenceSchema = z
  .strictObject({ id: z.string().describe('For instance `sportradar`.'), name: z.string(), path: pathSchema })
  .meta({ id: 'ProviderReference', description: 'A provider, named.' });

export const situationReferenceSchema = z
  .strictObject({ id: z.string().describe('For instance `rate-limited`.'), name: z.string(), path: pathSchema })
  .meta({ id: 'SituationReference', description: 'A situation, named.' });

export const codeReferenceSchema = z
  .strictObject({ code: z.string().describe('The digits as met.'), title: z.string(), path: pathSchema })
  .meta({ id: 'CodeReference', description: 'A status code, named.' });

export const conditionReferenceSchema = z
  .strictObject({
    provider: providerReferenceSchema,
    statusCode: statusCodeSchema,
    id: z.string().describe('The fragment on the page of the entry: the identifier as published, else the slug of the label.'),
    label: z.string().describe('As published.'),
    identifier: z.string().nullable().describe('The token that an error body carries, as published; null where the provider publishes none.'),
    path: pathSchema,
  })
  .meta({ id: 'ConditionReference', description: 'A condition, named: enough for a link that can stand alone.' });

export const basisRecordSchema = basisSchema.meta({
  id: 'Basis',
  description: '`documented`: the provider says so. `standard`: it follows from the HTTP specification. `editorial`: our advice or remark.',
});

export const evidenceSchema = z
  .strictObject({
    basis: basisRecordSchema,
    sources: z.array(z.string()).describe('Addresses of the pages that say it; empty where the statement is ours.'),
  })
  .meta({ id: 'Evidence', description: 'Who says so, and where it is written.' });

export const statementRecordSchema = z
  .strictObject({ text: z.string().describe('Markdown (GFM).'), evidence: evidenceSchema })
  .meta({ id: 'Statement', description: 'A statement with its evidence.' });

export const fieldRecordSchema = z
  .strictObject({ name: z.string(), ...statementRecordSchema.shape })
  .meta({ id: 'Field', description: 'A header field or body field with its meaning.' });

export const statusClassIdSchema = z.string().nullable().describe('`1xx` to `5xx`; null for what is no number from 100 to 599.');

export const updatedSchema = z.string().nullable().describe('Date of the newest change; null where none is told.');

export const billedSchema = z.boolean().nullable().describe('Whether the provider charges for this answer; null = not documented.');

export const failurePlaceRecordSchema = failurePlaceSchema.meta({
  id: 'FailurePlace',
  description:
    'Where the cause of a failure lies on the way of the request: `client` (it left the code wrong, or without what it needs), `network` (on the way), ' +
    '`gateway` (the provider’s entrance: limits, plan, rights), `betweenGatewayAndService`, `service`, or `upstream` (a server that the service asks).',
});

export const failedAtRecordSchema = failedAtSchema
  .extend({ place: failurePlaceRecordSchema, basis: basisRecordSchema })
  .meta({ id: 'FailedAt', description: 'Where on its way a request failed, and who says so. Absent where nothing failed or where it is not known.' });

/** Absent on a site with few providers. */
export const omittedSchema = z.int().optional().describe('How many more there are, which are left out here because there are very many; absent where none is.');
