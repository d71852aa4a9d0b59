import { withBasePath } from '../../../catalog/siteAddress';
import { wholeSets } from '../../../catalog/wholeSets';
import type { SiteFile } from '../writeFiles';

/** The media types that hosts do not know by the extension, or know less exactly; `*` stands for any name. */
const mediaTypes: [pattern: string, mediaType: string][] = [
  ['/*.md', 'text/markdown'],
  ...wholeSets
    .filter(({ mediaType }) => !['application/json', 'application/xml'].includes(mediaType))
    .map(({ mediaType, path }): [string, string] => [path, mediaType]),
];

/**
 * `_headers` for Netlify (https://docs.netlify.com/manage/routing/headers/) and Cloudflare Pages
 * (https://developers.cloudflare.com/pages/configuration/headers/): the media types, and that any page on the web may read the data.
 */
export function buildHeaderRules(baseUrl: string): SiteFile {
  const rules = mediaTypes.map(([pattern, mediaType]) => `${withBasePath(baseUrl, pattern)}\n  Content-Type: ${mediaType}; charset=utf-8\n`);
  return { path: '_headers', content: [`${withBasePath(baseUrl, '/*')}\n  Access-Control-Allow-Origin: *\n`, ...rules].join('\n') };
}
