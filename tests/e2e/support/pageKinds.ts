/** One page of each kind, and of the kinds that look different in themselves. */
export const pageKinds = {
  home: '/',
  codes: '/codes/',
  class: '/4xx/',
  registeredCode: '/429/',
  unusedCode: '/418/',
  unregisteredCode: '/499/',
  notACode: '/000/',
  providers: '/providers/',
  provider: '/huntapi/',
  entry: '/infoplug/402/',
  entryWithConditions: '/sportradar/429/',
  entryOfOtherEdition: '/sportradar/596/',
  entryWithManyEditions: '/apitube/400/',
  situations: '/situations/',
  situation: '/situations/rate-limited/',
  identifiers: '/identifiers/',
  // A part of the comparison: the whole holds thousands of elements of these same kinds.
  compare: '/compare/?code=404',
  compareBySituation: '/compare/?rows=situation&situation=rate-limited',
  search: '/search/?q=key+expired',
  diagnose: '/diagnose/',
  changes: '/changes/',
  go: '/go/?provider=sportradar&status=418',
  sheets: '/sheets/',
  providerSheet: '/sportradar/sheet/',
  codesSheet: '/codes/sheet/',
  notFound: '/sportradar/418/',
  guides: '/docs/',
  guide: '/docs/retry-and-back-off/',
} as const;

/** The sizes of a phone and of a desk. */
export const viewports = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

export const colorSchemes = ['light', 'dark'] as const;
