import { withBasePath } from '../../../catalog/siteAddress';
import type { SiteFile } from '../writeFiles';
import { block } from './caddyBlock';
import { extensionTypes, isTextType, mediaTypes } from './mediaTypes';
import { askEachTime, type HeaderField, hashedFolders, keepForEver, strictTransport } from './responseHeaders';

/** The site for Caddy (https://caddyserver.com/docs/caddyfile): the site block, which imports the redirects (`../redirects/caddyRedirects.ts`). */
export function buildCaddyfile(baseUrl: string, fields: readonly HeaderField[]): SiteFile {
  return { path: 'hosting/caddy/Caddyfile', content: `${buildSite(withBasePath(baseUrl, ''), fields).join('\n')}\n` };
}

function buildSite(base: string, fields: readonly HeaderField[]): string[] {
  return [
    '# CODEBOOK_ADDRESS: what Caddy listens to. CODEBOOK_ROOT: the folder above the one that is served at the base path.',
    ...block('(codebook_fields)', buildFields(fields)),
    ...block('{$CODEBOOK_ADDRESS:localhost}', [
      'root * {$CODEBOOK_ROOT:/srv/codebook}',
      '@tls protocol https',
      'import codebook_fields',
      ...buildCaching(base),
      ...buildTypes(base),
      'import redirects.caddy',
      ...folderRedirect,
      '@unreadable path_regexp [\\x00-\\x1f]',
      'error @unreadable 400',
      '# What begins with two slashes names another host as soon as something leads there.',
      '@doubled path_regexp ^//',
      'error @doubled 404',
      '# Files that npm run compress made; any other is compressed as it is sent.',
      'encode gzip',
      ...fileServer,
      ...buildErrors(base),
    ]),
  ];
}

function buildFields(fields: readonly HeaderField[]): string[] {
  return [
    ...block('header', [...fields.map(([name, value]) => `${name} "${value}"`), 'Vary Accept-Encoding', '-Server']),
    `header @tls ${strictTransport[0]} "${strictTransport[1]}"`,
  ];
}

function buildCaching(base: string): string[] {
  const folders = hashedFolders.map((folder) => `${base}${folder}*`).join(' ');
  return [
    `@hashed path ${folders}`,
    `header @hashed Cache-Control "${keepForEver}"`,
    `@other not path ${folders}`,
    `header @other Cache-Control "${askEachTime}"`,
  ];
}

/** Single files first: the first line that fits counts. */
function buildTypes(base: string): string[] {
  const single = mediaTypes.filter(([pattern]) => !pattern.includes('*')).map(([path, mediaType]) => [base + path, mediaType] as const);
  const extensions = extensionTypes.map(([extension, mediaType]) => [`~\\.${extension}$`, mediaType] as const);
  const lines = [...single, ...extensions].map(([input, mediaType]) => `${input} "${mediaType}${isTextType(mediaType) ? '; charset=utf-8' : ''}"`);
  return [
    ...block('map {path} {codebook_type}', [...lines, 'default ""']),
    '@typed expression `{codebook_type} != ""`',
    'header @typed Content-Type {codebook_type}',
  ];
}

/** Caddy 2.6 would leave out the query. An address that begins with two slashes would lead to another host. */
const folderRedirect = [
  ...block('@folder', ['path_regexp ^(/[\\w.~-]+)+$', 'expression `!{path}.startsWith("//")`', 'file {path}/index.html']),
  'redir @folder {path}/{codebook_query} 301',
];

const fileServer = block('file_server', ['precompressed br gzip']);

/** An error begins anew: of what was set before, nothing is left. */
function buildErrors(base: string): string[] {
  return block('handle_errors', [
    'import codebook_fields',
    `header Cache-Control "${askEachTime}"`,
    '@missing expression `{http.error.status_code} in [403, 404]`',
    ...block('handle @missing', [
      'header Content-Type "text/html; charset=utf-8"',
      `rewrite * ${base}/404.html`,
      'encode gzip',
      ...block('file_server', ['precompressed br gzip', 'status 404']),
    ]),
  ]);
}
