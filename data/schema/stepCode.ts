import * as z from 'zod';
import { statementSchema } from './statement';

/**
 * The recipes for code that a step can carry. The code itself is written from the provider's facts (address, credential) in
 * `src/catalog/stepCode`, in every language in which the recipe makes sense.
 */
const codeRecipeSchema = z.enum(['request', 'retryWithPauses', 'limiter', 'cache']);
export type CodeRecipe = z.infer<typeof codeRecipeSchema>;

const secondsSchema = z.number().positive('must be a number of seconds above 0');

/** The code of one step: which recipe, and what the step's words fix of it. A pause or gap in the code has to be the one that the words name. */
const stepCodeSchema = z.strictObject({
  /**
   * `request`: send the provider's example request once with the credential; look at status code, header fields and body.
   * `retryWithPauses`: repeat while this status code comes back: wait as `Retry-After` says, else the pauses, with some random extra.
   * `limiter`: one limiter in front of every call of the process.
   * `cache`: keep each answer for the `max-age` of its `Cache-Control`.
   */
  recipe: codeRecipeSchema,
  /** For `retryWithPauses`: seconds to wait before each repeat where the answer names no time. Absent = 1, 2, 4 and 8. */
  pauses: z.array(secondsSchema).min(1).optional(),
  /** For `retryWithPauses`: a field of the provider's `rateLimits.headerFields` that holds the seconds to wait, where it is not `Retry-After`. */
  waitField: z.string().min(1).optional(),
  /** For `limiter`: the least seconds between two calls. Absent = 1. */
  gap: secondsSchema.optional(),
});
export type StepCodeData = z.infer<typeof stepCodeSchema>;

/** One thing to do. */
export const stepSchema = statementSchema.extend({
  /** Where a developer does the step by code: what to generate. Absent = the step is done by hand. */
  code: stepCodeSchema.optional(),
});
export type Step = z.infer<typeof stepSchema>;
