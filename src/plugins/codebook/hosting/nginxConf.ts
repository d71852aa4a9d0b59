import { withBasePath } from '../../../catalog/siteAddress';
import type { SiteFile } from '../writeFiles';
import { extensionTypes, isTextType, mediaTypes } from './mediaTypes';
import { askEachTime, type HeaderField, hashedFolders, keepForEver, strictTransport } from './responseHeaders';

/**
 * The site for nginx: `headers.conf` for the http block, `codebook.conf` for the server block, beside the `redirects.conf` of the redirects.
 * All of it stands below the base path, so that a server with other content keeps its own ways there.
 */
export function buildNginxConf(baseUrl: string, fields: readonly HeaderField[]): SiteFile[] {
  const base = withBasePath(baseUrl, '');
  return [
    { path: 'hosting/nginx/headers.conf', content: `${buildMaps(base).join('\n')}\n` },
    { path: 'hosting/nginx/codebook.conf', content: `${[...usage, ...buildLocations(base, fields)].join('\n')}\n` },
  ];
}

/** What depends on the answer: nginx drops a field without a value. A missing file is never kept, since it may come with the next release. */
function buildMaps(base: string): string[] {
  const folders = hashedFolders.map((folder) => folder.slice(1)).join('|');
  return [
    '# In the http block: include headers.conf;',
    'map "$status:$uri" $codebook_cache {',
    `  default "${askEachTime}";`,
    `  "~^(200|206|304):${base}/(${folders})" "${keepForEver}";`,
    '}',
    '# Also where a proxy before nginx speaks TLS.',
    'map "$https,$http_x_forwarded_proto" $codebook_transport {',
    '  default "";',
    `  "~^on,|,https$" "${strictTransport[1]}";`,
    '}',
  ];
}

const usage = [
  '# In the http block: include redirects.conf; include headers.conf;',
  '# In the server block: root <the folder above the one that is served at the base path>; include codebook.conf;',
  '',
];

function buildLocations(base: string, fields: readonly HeaderField[]): string[] {
  const common = [...buildFields(fields), `error_page 403 404 =404 ${base}/404.html;`, 'absolute_redirect off;'];
  return [
    ...block(`location ${base}/`, [
      ...common,
      'index index.html;',
      ...buildTypes(),
      '# Files that npm run compress made; any other is compressed as it is sent.',
      'gzip_static on;',
      'gzip on;',
      'gzip_vary on;',
      `gzip_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
      '# With libnginx-mod-http-brotli-static: brotli_static on;',
      'if ($codebook_moved) { return 301 $codebook_moved$is_args$args; }',
      'try_files $uri $uri/ @codebook_case;',
      ...exactTypes().flatMap(([path, mediaType]) => block(`location = ${base}${path}`, ['types {}', `default_type ${mediaType};`])),
    ]),
    '# A page in other capitals.',
    ...block('location @codebook_case', [...common, 'if ($codebook_case) { return 301 $codebook_case$is_args$args; }', 'return 404;']),
    ...(base === '' ? [] : block(`location = ${base}`, ['absolute_redirect off;', `return 301 ${base}/$is_args$args;`])),
  ];
}

/** Also on answers that are errors. */
function buildFields(fields: readonly HeaderField[]): string[] {
  const varying: HeaderField[] = [
    ['Cache-Control', '$codebook_cache'],
    [strictTransport[0], '$codebook_transport'],
  ];
  return [...fields, ...varying].map(([name, value]) => `add_header ${name} "${value}" always;`);
}

function buildTypes(): string[] {
  const types = extensionTypes.map(([extension, mediaType]) => `${mediaType} ${extension};`);
  return [
    ...block('types', types),
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
  ];
}

const textTypes = [...new Set([...extensionTypes, ...mediaTypes].map(([, mediaType]) => mediaType))].filter(isTextType);

/** Types of single files; those of whole extensions stand in `types`. */
function exactTypes() {
  return mediaTypes.filter(([pattern]) => !pattern.includes('*'));
}

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `  ${line}`), '}'];
}
