import type { Addresses } from '../../../catalog/addresses/createAddresses';
import { withBasePath } from '../../../catalog/siteAddress';
import { toServerRedirects } from '../redirects/serverRedirects';
import type { SiteFile } from '../writeFiles';
import { extensionTypes, isTextType, mediaTypes } from './mediaTypes';
import { askEachTime, type HeaderField, hashedFolders, keepForEver, strictTransport } from './responseHeaders';

/** The site for Caddy (https://caddyserver.com/docs/caddyfile): the site block, and the redirects, which it imports. */
export function buildCaddyfile(addresses: Addresses, baseUrl: string, fields: readonly HeaderField[]): SiteFile[] {
  const base = withBasePath(baseUrl, '');
  return [
    { path: 'hosting/caddy/Caddyfile', content: `${buildSite(base, fields).join('\n')}\n` },
    { path: 'hosting/caddy/redirects.caddy', content: `${buildRedirects(addresses, base).join('\n')}\n` },
  ];
}

function buildSite(base: string, fields: readonly HeaderField[]): string[] {
  return [
    '# CODEBOOK_ADDRESS: what Caddy listens to. CODEBOOK_ROOT: the folder above the one that is served at the base path.',
    ...block('{$CODEBOOK_ADDRESS:localhost}', [
      'root * {$CODEBOOK_ROOT:/srv/codebook}',
      'import redirects.caddy',
      ...buildHeaders(base, fields),
      '# Files that npm run compress made; any other is compressed as it is sent.',
      'encode gzip',
      ...block('file_server', ['precompressed br gzip']),
      ...block('handle_errors', [
        '@missing expression `{http.error.status_code} in [403, 404]`',
        ...block('handle @missing', [
          `header Cache-Control "${askEachTime}"`,
          'header Content-Type "text/html; charset=utf-8"',
          `rewrite * ${base}/404.html`,
          ...block('file_server', ['precompressed br gzip', 'status 404']),
        ]),
      ]),
    ]),
  ];
}

function buildHeaders(base: string, fields: readonly HeaderField[]): string[] {
  const folders = hashedFolders.map((folder) => `${base}${folder}*`).join(' ');
  const types = [...extensionTypes.map(([extension, mediaType]) => [`*.${extension}`, mediaType] as const), ...exactTypes(base)];
  return [
    ...block('header', [...fields.map(([name, value]) => `${name} "${value}"`), 'Vary Accept-Encoding', '-Server']),
    `@hashed path ${folders}`,
    '@other not path '.concat(folders),
    `header @hashed Cache-Control "${keepForEver}"`,
    `header @other Cache-Control "${askEachTime}"`,
    '@tls protocol https',
    `header @tls ${strictTransport[0]} "${strictTransport[1]}"`,
    ...types.map(([path, mediaType]) => `header ${path} Content-Type "${mediaType}${isTextType(mediaType) ? '; charset=utf-8' : ''}"`),
  ];
}

function exactTypes(base: string) {
  return mediaTypes.filter(([pattern]) => !pattern.includes('*')).map(([path, mediaType]) => [`${base}${path}`, mediaType] as const);
}

/** Caddy compares with each line in turn; capitals are left to the not-found page, which knows them. */
function buildRedirects(addresses: Addresses, base: string): string[] {
  const lines = toServerRedirects(addresses).map(({ from, to }) => `${quote(base + decodeURIComponent(from))} ${quote(base + to)}`);
  return [
    ...block('map {path} {codebook_path}', ['~^(.*?)/?$ "$' + '{1}/"']),
    ...block('map {codebook_path} {codebook_moved}', [...lines, 'default ""']),
    ...block('map {query} {codebook_query}', ['~^(.+)$ "?$' + '{1}"', 'default ""']),
    '@moved expression `{codebook_moved} != ""`',
    'redir @moved {codebook_moved}{codebook_query} 301',
  ];
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[{}]/g, (brace) => encodeURIComponent(brace))}"`;
}

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `\t${line}`), '}'];
}
