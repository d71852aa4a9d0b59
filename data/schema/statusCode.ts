import * as z from 'zod';
import { actorSchema, retryAdviceSchema } from './condition';
import { failedAtSchema } from './failedAt';
import { markdownSchema, sourceSchema, webUrlSchema } from './statement';

/** Requirement level of the specification (RFC 2119); `none` where it only describes. */
const requirementLevelSchema = z.enum(['MUST', 'MUST NOT', 'SHOULD', 'SHOULD NOT', 'MAY', 'none']);
export type RequirementLevel = z.infer<typeof requirementLevelSchema>;

/** A header field that the specification ties to a status code. */
const codeHeaderFieldSchema = z.strictObject({
  /** For instance `Retry-After`. */
  name: z.string().regex(/^[A-Za-z][A-Za-z0-9-]*\*?$/, 'must be a header field name such as Retry-After'),
  direction: z.enum(['request', 'response']),
  level: requirementLevelSchema,
  /** What it is for here. */
  text: markdownSchema,
});

/** What the HTTP Status Code Registry says of the number. */
const registryStateSchema = z.enum(['registered', 'deprecated', 'temporary', 'unused', 'obsoleted']);
export type RegistryState = z.infer<typeof registryStateSchema>;

/** A status code of the IANA HTTP Status Code Registry (https://www.iana.org/assignments/http-status-codes/). */
export const registeredStatusCodeSchema = z.strictObject({
  code: z.int().min(100).max(599),
  /** As in the registry, for instance `Too Many Requests`; `(Unused)` where the registry says so. */
  reasonPhrase: z.string().min(1),
  /** Names of earlier specifications and of widespread servers, for instance `Payload Too Large`. */
  otherReasonPhrases: z.array(z.string().min(1)),
  state: registryStateSchema,
  /** What the registry adds to the state, for instance an expiry date. */
  stateNote: markdownSchema.optional(),
  specification: z.strictObject({ title: z.string().min(1), section: z.string().min(1).optional(), url: webUrlSchema }),
  /** Whether a cache may store it without explicit freshness (RFC 9110 section 15.1). */
  heuristicallyCacheable: z.boolean(),
  cacheNote: markdownSchema.optional(),
  headerFields: z.array(codeHeaderFieldSchema),
  /** Other requirements of the specification, for instance on the body. */
  requirements: z.array(z.strictObject({ level: requirementLevelSchema, text: markdownSchema })),
  /** One sentence: what the standard says happened. */
  meaning: markdownSchema,
  /** What a client does, as imperative steps. */
  clientSteps: z.array(markdownSchema).min(1),
  actor: actorSchema,
  /** Where on its way the request failed. Absent below 400, where nothing failed, and where the code does not tell it. */
  failedAt: failedAtSchema.optional(),
  /** Absent for interim, successful and redirecting responses, where the question does not arise. */
  retry: z.strictObject({ advice: retryAdviceSchema, note: markdownSchema.optional() }).optional(),
  notes: z.array(markdownSchema),
  sources: z.array(sourceSchema).min(1),
});
export type RegisteredStatusCode = z.infer<typeof registeredStatusCodeSchema>;

/** How well an unregistered use is supported. */
const evidenceSchema = z.enum(['documented', 'sourceCode', 'listed', 'secondary', 'doubtful']);

/** One emitter's use of a number that the registry does not give this meaning. */
export const unregisteredUseSchema = z.strictObject({
  /** The digits as met, for instance `499`; `000` and `4700` are no status codes but stand in logs and tables; null where the emitter has no number of its own. */
  code: z
    .string()
    .regex(/^\d{3,4}$/)
    .nullable(),
  /** The name as published; absent where the emitter gives none. */
  name: z.string().min(1).optional(),
  /** A short description that stands in place of a missing name, for instance `client closed early`. */
  description: z.string().min(1).optional(),
  /** Who sends it, for instance `nginx`. */
  emitter: z.string().min(1),
  meaning: markdownSchema,
  clientSteps: z.array(markdownSchema).min(1),
  actor: actorSchema,
  /** Where on its way the request failed. Absent where that is not known, or where nothing failed. */
  failedAt: failedAtSchema.optional(),
  /** Absent where the question does not arise. */
  retry: z.strictObject({ advice: retryAdviceSchema, note: markdownSchema.optional() }).optional(),
  evidence: evidenceSchema,
  /** What to know about the evidence, for instance that it is historic. */
  evidenceNote: markdownSchema.optional(),
  sources: z.array(sourceSchema).min(1),
});
export type UnregisteredUse = z.infer<typeof unregisteredUseSchema>;

/** One of the five classes of RFC 9110 section 15. */
export const statusClassSchema = z.strictObject({
  /** `1xx` … `5xx`. */
  id: z.string().regex(/^[1-5]xx$/),
  /** As RFC 9110 names it, for instance `Client Error`. */
  name: z.string().min(1),
  meaning: markdownSchema,
  /** How a client treats a code of this class that it does not know. */
  unknownCode: markdownSchema,
  clientSteps: z.array(markdownSchema).min(1),
  specification: sourceSchema,
});
export type StatusClass = z.infer<typeof statusClassSchema>;
