/** First path segments that belong to pages of the product, now or as planned; a provider cannot be called so. */
export const reservedSegments: readonly string[] = [
  'api',
  'assets',
  'changes',
  'codes',
  'compare',
  'comparison',
  'diagnose',
  'docs',
  'feed',
  'gallery',
  'go',
  'http',
  'identifiers',
  'img',
  'llms',
  'not-found',
  'opensearch',
  'print',
  'providers',
  'schema',
  'search',
  'situations',
  'sitemap',
  'status',
  'tags',
];

/** Fragments of the fixed sections of an entry's page; a condition cannot have one of them as its id. */
export const reservedFragments: readonly string[] = ['access', 'editions', 'error-body', 'limits', 'other-providers', 'sources', 'standard', 'support'];
