import * as z from 'zod';
import { markdownSchema } from './statement';

/** A code that is easily taken for another one, in our words. */
export const lookAlikeSchema = z.strictObject({
  /** The other code, for instance 403 under 401. */
  code: z.int().min(100).max(999),
  /** What the reader sees when it is the other one. */
  text: markdownSchema,
});
export type LookAlike = z.infer<typeof lookAlikeSchema>;

/** The look-alikes of one code, the likeliest first. */
export const lookAlikesSchema = z.array(lookAlikeSchema).min(1).max(4, 'must be at most four: more cannot be told apart under pressure');
