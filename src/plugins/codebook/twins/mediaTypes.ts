import type { SiteFile } from '../writeFiles';

/** The media type of each form that hosts do not know by its extension, or know less exactly. */
const mediaTypes: [pattern: string, mediaType: string][] = [
  ['/*.md', 'text/markdown; charset=utf-8'],
  ['/comparison.csv', 'text/csv; charset=utf-8; header=present'],
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/openapi.yaml', 'application/yaml; charset=utf-8'],
  ['/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
  ['/schema.json', 'application/schema+json; charset=utf-8'],
];

/**
 * `_headers` for Netlify (https://docs.netlify.com/manage/routing/headers/) and Cloudflare Pages
 * (https://developers.cloudflare.com/pages/configuration/headers/): the media types, and that any page on the web may read the data.
 */
export function buildHeaderRules(baseUrl: string): SiteFile {
  const base = baseUrl.replace(/\/$/, '');
  const rules = mediaTypes.map(([pattern, mediaType]) => `${base}${pattern}\n  Content-Type: ${mediaType}\n`);
  return { path: '_headers', content: [`${base}/*\n  Access-Control-Allow-Origin: *\n`, ...rules].join('\n') };
}
