import fc from 'fast-check';

/** How a target is run. */
interface FuzzOptions {
  /** How many cases. */
  cases: number;
  seed: number;
  /** Where in the run of that seed the counterexample lies, as a failed run printed it. */
  path?: string | undefined;
  /** Called before each case, shrunk ones included. */
  onCase?: (() => void) | undefined;
}

/** What a run found: the smallest case that fails, and how to see it again. */
interface Finding {
  seed: number;
  path: string;
  /** The case as text; JavaScript where it is plain data. */
  counterexample: string;
  error: string;
}

/** Something that has to stand whatever it is given. */
export interface FuzzTarget {
  name: string;
  /** How many cases `npm test` runs. */
  cases: number;
  /** Null where every case held. */
  run(options: FuzzOptions): Promise<Finding | null>;
}

interface TargetDefinition<Case> {
  name: string;
  cases: number;
  arbitrary: fc.Arbitrary<Case>;
  /** Throws where the case breaks what has to hold. */
  check(value: Case): void | Promise<void>;
}

/** Declares a target; `npm test` and `npm run fuzz` run the same. */
export function defineTarget<Case>({ name, cases, arbitrary, check }: TargetDefinition<Case>): FuzzTarget {
  return {
    name,
    cases,
    async run({ cases: numRuns, seed, path, onCase }) {
      const property = fc
        .asyncProperty(arbitrary, async (value) => check(value))
        .beforeEach((before) => {
          onCase?.();
          return before();
        });
      const details = await fc.check(property, { numRuns, seed, ...(path === undefined ? {} : { path }), maxSkipsPerRun: 20 });
      if (!details.failed) return null;
      return {
        seed: details.seed,
        path: details.counterexamplePath ?? '',
        counterexample: fc.stringify(details.counterexample?.[0]),
        error: String(details.errorInstance instanceof Error ? details.errorInstance.stack : (details.errorInstance ?? 'Too many cases were skipped.')),
      };
    },
  };
}
