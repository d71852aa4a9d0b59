/** A file that holds everything of one kind, beside the twins of pages. */
export interface WholeSet {
  /** Site-relative. */
  path: string;
  /** What it is, for lists of files. */
  description: string;
  /** As the host should send it. */
  mediaType: string;
  /** Its name in the OpenAPI document; absent for what only browsers and search engines ask for. */
  operationId?: string;
}

/** Every such file. */
export const wholeSets: readonly WholeSet[] = [
  { path: '/codebook.json', description: 'Everything in one file.', mediaType: 'application/json', operationId: 'getEverything' },
  { path: '/comparison.csv', description: 'Every condition of every provider, a row each.', mediaType: 'text/csv', operationId: 'getComparisonTable' },
  { path: '/schema.json', description: 'JSON Schema of the JSON files.', mediaType: 'application/schema+json', operationId: 'getSchema' },
  { path: '/openapi.yaml', description: 'The addresses of all files as OpenAPI 3.1.', mediaType: 'application/yaml', operationId: 'getOpenApi' },
  { path: '/llms.txt', description: 'What there is, for language models.', mediaType: 'text/plain', operationId: 'getLlmsText' },
  { path: '/feed.xml', description: 'What changed, as an Atom feed.', mediaType: 'application/atom+xml', operationId: 'getFeed' },
  { path: '/opensearch.xml', description: 'How a browser searches the site.', mediaType: 'application/opensearchdescription+xml' },
  { path: '/sitemap.xml', description: 'Every page, for search engines.', mediaType: 'application/xml' },
];
