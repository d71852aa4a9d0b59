/**
 * How much one page tells. What a visitor downloads must not grow with the number of providers: below these numbers a page tells everything,
 * above them so many, how many it leaves out, and where they are. The indexes, and whole sets such as `/codebook.json`, are complete at any size.
 */
export const limits = {
  /** Providers in the sidebar; of more, the reader's own provider with so many neighbours before and after it. */
  sidebarProviders: 30,
  sidebarNeighbours: 5,
  /** Conditions of one situation beside an answer: at other providers, or under other numbers. */
  elsewhere: 12,
  /** Providers whose conditions a code's or a situation's page tells in full. */
  toldProviders: 100,
  /** Providers on the home page, in its map and in its list. */
  homeProviders: 50,
  /** Providers up to which all are compared at once; of more, so many to begin with. */
  comparedProviders: 50,
  comparedAtFirst: 12,
  /** Providers up to which the indexes of providers, codes and situations name every entry; of more, so many in a row of the index. */
  listedProviders: 50,
  listedEntries: 12,
  /** Examples to try on the page that diagnoses. */
  examples: 20,
} as const;

/** How many entries one row of an index names. */
export function mostListed(providerCount: number): number {
  return providerCount > limits.listedProviders ? limits.listedEntries : Number.POSITIVE_INFINITY;
}
