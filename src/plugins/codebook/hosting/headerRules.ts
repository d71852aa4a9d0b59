import { withBasePath } from '../../../catalog/siteAddress';
import type { SiteFile } from '../writeFiles';
import { mediaTypes } from './mediaTypes';
import { type HeaderField, hashedFolders, keepForEver, strictTransport } from './responseHeaders';

/**
 * `_headers` for Netlify (https://docs.netlify.com/manage/routing/headers/) and Cloudflare Pages
 * (https://developers.cloudflare.com/pages/configuration/headers/: at most 100 rules, 2,000 characters a line). Both serve over TLS alone, and
 * have browsers ask each time for what no rule names. A field that two rules set would get both values, so that each stands in one.
 */
export function buildHeaderRules(baseUrl: string, fields: readonly HeaderField[]): SiteFile {
  const rules: [pattern: string, fields: readonly HeaderField[]][] = [
    ['/*', [...fields, strictTransport]],
    ...hashedFolders.map((folder): [string, HeaderField[]] => [`${folder}*`, [['Cache-Control', keepForEver]]]),
    ...mediaTypes.map(([pattern, mediaType]): [string, HeaderField[]] => [pattern, [['Content-Type', `${mediaType}; charset=utf-8`]]]),
  ];
  const lines = rules.map(([pattern, own]) => [withBasePath(baseUrl, pattern), ...own.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'));
  return { path: '_headers', content: lines.join('\n') };
}
