import type { CodeRecipe, StepCodeData } from '../../../data/schema/stepCode';
import type { ExampleCall } from './exampleCall';

/** What code has to keep to besides the call. */
export interface RetryPlan {
  /** The status code that the code repeats after: that of the entry. */
  statusCode: number;
  /** Seconds to wait before each repeat where the answer names no time. */
  pauses: readonly number[];
  /** The header field that holds the seconds to wait where there is no `Retry-After`; null where none is documented. */
  waitField: string | null;
  /** The least seconds between two calls of a limiter. */
  gap: number;
}

/** Every recipe in one language; null where the language cannot do it in a few lines. */
export type Recipes = Record<CodeRecipe, (call: ExampleCall, plan: RetryPlan) => string | null>;

/** The plan of a step under a status code. */
export function toPlan({ gap = 1, pauses = [1, 2, 4, 8], waitField }: StepCodeData, statusCode: number): RetryPlan {
  return { statusCode, pauses, waitField: waitField ?? null, gap };
}
