import * as z from 'zod';
import { entrySchema } from './condition';
import { markdownSchema, slugSchema, sourceSchema, statementSchema, webUrlSchema } from './statement';

/** One state of the provider's page. */
const editionSchema = z.strictObject({
  /** Unique in the provider, for instance `version-7`. */
  id: slugSchema,
  /** For instance `Version 7 of the page`. */
  title: z.string().min(1),
  url: webUrlSchema,
  /** Day, or day and time, of that state, where a history gives one. Absent = undated; then never call it newer or older. */
  date: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
  /** Names only some codes, as a file does that is no list of codes: about the others it says nothing. Absent = it lists the codes. */
  isPartial: z.literal(true).optional(),
  /** One sentence: what this edition is and how it differs as a whole. */
  summary: markdownSchema,
  /** How it differs from the collected edition (the first in the list), by status code; an empty list of codes = the whole page. */
  differences: z.array(z.strictObject({ statusCodes: z.array(z.int().min(100).max(999)), text: markdownSchema })),
});
export type Edition = z.infer<typeof editionSchema>;

/** One way in which a request carries the credential. */
const credentialSchema = z.strictObject({
  location: z.enum(['header', 'query']),
  /** Header field or query parameter as published, for instance `x-api-key`. */
  name: z.string().min(1),
  /** The scheme word before the key in the header, for instance `Bearer`. Absent = the bare key. */
  scheme: z.string().min(1).optional(),
  statement: statementSchema,
});

/**
 * A documented request that code for copying can show. Always `GET`, so that it can be sent again and again without harm: choose one that reads,
 * at best one that costs nothing.
 */
const exampleRequestSchema = z.strictObject({
  method: z.literal('GET'),
  /** Below the first of `baseUrls`, as documented and percent-encoded, for instance `/balance`. What the reader has to fill in stands in braces: `{sport_id}`. */
  path: z.string().regex(/^\/\S*$/, 'must begin with / and hold no spaces, such as /balance'),
  /** What it answers and what it costs. */
  statement: statementSchema,
});

/** A header field or body field with its meaning. */
const fieldSchema = z.strictObject({ name: z.string().min(1), meaning: statementSchema });

/** An error body made only from documented fields. */
const bodyExampleSchema = z.strictObject({
  title: z.string().min(1),
  /** For instance `application/json`. */
  mediaType: z.string().min(1),
  /** The body, as it stands on the wire (indented). */
  content: z.string().min(1),
  /** Which parts are documented and which were put together. */
  note: markdownSchema,
});

/** Everything known about one API provider. The file's name is its `providerId`. */
export const providerSchema = z.strictObject({
  name: z.string().min(1),
  /** What people also call or misspell it. */
  aliases: z.array(z.string().min(1)),
  /** One paragraph: what the API does and for whom. */
  summary: markdownSchema,
  homeUrl: webUrlSchema,
  docsUrl: webUrlSchema,
  /** Other useful pages: pricing, dashboard, limits, status page. */
  links: z.array(sourceSchema),
  /** How to reach support, and what to send. */
  support: z.strictObject({
    statements: z.array(statementSchema).min(1),
    url: webUrlSchema.optional(),
    email: z.email().optional(),
    include: z.array(markdownSchema).min(1),
  }),
  /** Base addresses of the API, for instance `https://api.apitube.io/v1`. */
  baseUrls: z.array(z.strictObject({ url: webUrlSchema, statement: statementSchema })),
  /** Absent = the documentation shows no request that only reads; code then calls the first base address. */
  exampleRequest: exampleRequestSchema.optional(),
  /** Host names that API calls go to, for instance `api.apitube.io`. */
  apiHosts: z.array(z.hostname()),
  credentials: z.array(credentialSchema).min(1),
  /** Contradictions or traps in how credentials are sent. */
  credentialNotes: z.array(statementSchema),
  rateLimits: z.strictObject({ facts: z.array(statementSchema).min(1), headerFields: z.array(fieldSchema) }),
  billing: z.array(statementSchema),
  errorBody: z.strictObject({ summary: statementSchema, fields: z.array(fieldSchema), examples: z.array(bodyExampleSchema), notes: z.array(statementSchema) }),
  bestPractices: z.array(statementSchema).min(1),
  /** Where the provider departs from the standard, from itself or from other providers. */
  oddities: z.array(statementSchema),
  /** The collected edition (the page the data were first taken from) comes first. */
  editions: z.array(editionSchema).min(1),
  entries: z.array(entrySchema).min(1),
  /** Pages that facts were taken from, by a short key that statements refer to. */
  sources: z.record(slugSchema, sourceSchema),
});
/** What an author writes. */
export type ProviderInput = z.input<typeof providerSchema>;
export type ProviderData = z.infer<typeof providerSchema>;

/**
 * Declares a provider, so that the editor checks and completes its fields. Returns the input unchanged;
 * it is parsed and checked when the data are loaded.
 */
export function defineProvider(provider: ProviderInput): ProviderInput {
  return provider;
}
