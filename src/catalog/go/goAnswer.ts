/** A page that an address of the resolver may lead to. */
export interface GoSuggestion {
  path: string;
  title: string;
  /** One line of meaning. */
  line: string;
}

/** What an address of the resolver leads to. Every value of the address in it is masked, cut and plain text. */
export interface GoAnswer {
  /** The best page, with its fragment; null where nothing was asked or found. */
  target: string | null;
  /** Whether everything given was understood and one page clearly answers. */
  isCertain: boolean;
  /** Whether all that was read leads to one page, though parts of the address may have been left out. */
  isBestClear: boolean;
  /** Plain sentences: what each value was read as. */
  understood: string[];
  /** Plain sentences: what was not understood, or does not go together, and why. Empty where the answer is certain. */
  problems: string[];
  /** The best pages, the target first; at most eight. */
  nearest: GoSuggestion[];
}

/** What reading one value of the address gives beside the value itself. */
export interface Notes {
  understood: string[];
  problems: string[];
  /** Paths of pages that come into question, best first. */
  paths: string[];
}

export const noNotes: Notes = { understood: [], problems: [], paths: [] };
