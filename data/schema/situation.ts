import * as z from 'zod';
import { failedAtSchema } from './failedAt';
import { markdownSchema, slugSchema } from './statement';

/** Groups that bring situations of one kind together. */
const situationGroupSchema = z.enum(['limits', 'credentials', 'money', 'request', 'resource', 'connection', 'server', 'success']);
export type SituationGroup = z.infer<typeof situationGroupSchema>;

/** What happened, whatever number a provider gives it. */
export const situationSchema = z.strictObject({
  /** The URL segment, for instance `rate-limited`. */
  id: slugSchema,
  /** For instance `Rate limited`. */
  name: z.string().min(1),
  group: situationGroupSchema,
  /** The codes that the standard, or else wide practice, has for it, the most usual first: 429 for `rate-limited`. */
  usualCodes: z.array(z.int().min(100).max(999)),
  /** What happened, in one sentence. */
  sentence: markdownSchema,
  /** The same in a few plain words, as a link on the home page: `I am being rate limited`. No two situations have the same. */
  entrance: z.string().min(1).max(40),
  /** How the person it happens to would say it, for instance `The key worked until yesterday and now it is refused`. */
  inOwnWords: z.string().min(1),
  /** Where on its way the request failed. Absent where nothing failed: successes, redirects, an empty result. */
  failedAt: failedAtSchema.optional(),
  /** What a client does in general, as imperative steps. */
  clientSteps: z.array(markdownSchema).min(1),
  /** How to repeat the request, if at all. */
  retryRecipe: z.array(markdownSchema).min(1),
  /** Ids of situations that are easily taken for this one, and how to tell. */
  neighbours: z.array(z.strictObject({ situation: slugSchema, difference: markdownSchema })),
});
export type Situation = z.infer<typeof situationSchema>;
