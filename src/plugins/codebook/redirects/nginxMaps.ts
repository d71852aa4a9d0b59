import type { Addresses } from '../../../catalog/addresses/createAddresses';

/** An address, decoded as nginx has it, and where it leads, as a browser gets it. */
type Line = [from: string, to: string];

/**
 * The redirects as maps of nginx, which compare without regard to case (https://nginx.org/en/docs/http/ngx_http_map_module.html), with what to
 * write into the server block. What leads to a fragment or to a query is left to the small page at the address: nginx would put the query that
 * came along behind the fragment.
 */
export function buildNginxMaps({ book, redirects }: Addresses, base: string): string {
  const moved = redirects.filter(({ from, to }) => !from.includes('#') && !/[#?]/.test(to) && from.toLowerCase() !== to.toLowerCase());
  const leading = new Set(moved.map(({ from }) => from));
  const pages = [...book.keys()].filter((path) => path.endsWith('/') && !leading.has(path));
  const lines = {
    moved: firstOfEachCase(moved.map(({ from, to }) => [base + from, base + to])),
    pages: firstOfEachCase(pages.map((path) => [base + path, base + path])),
  };
  return [
    ...usage(base),
    ...hashSizes([...lines.moved, ...lines.pages]),
    '',
    '# The path with a slash at its end.',
    'map $uri $codebook_path { "~^(?<codebook_stem>.*?)/?$" "$codebook_stem/"; }',
    '',
    '# What moved, and short forms.',
    toMap('$codebook_moved', lines.moved),
    '',
    '# Pages, for addresses in other capitals.',
    toMap('$codebook_case', lines.pages),
    '',
  ].join('\n');
}

function usage(base: string): string[] {
  return [
    '# In the http block: include redirects.conf;',
    '# In the server block:',
    '#   absolute_redirect off;',
    `#   error_page 404 ${base}/404.html;`,
    '#   if ($codebook_moved) { return 301 $codebook_moved$is_args$args; }',
    '#   location / { try_files $uri $uri/ @codebook_case; }',
    '#   location @codebook_case { if ($codebook_case) { return 301 $codebook_case$is_args$args; } return 404; }',
    '',
  ];
}

/** Room for the longest and for all keys: with less nginx does not start. */
function hashSizes(lines: readonly Line[]): string[] {
  const longest = Math.max(0, ...lines.map(([from]) => new TextEncoder().encode(from).length));
  return [`map_hash_bucket_size ${powerOfTwo(Math.max(128, longest + 64))};`, `map_hash_max_size ${powerOfTwo(Math.max(2048, lines.length * 4))};`];
}

function powerOfTwo(atLeast: number): number {
  return 2 ** Math.ceil(Math.log2(atLeast));
}

/** Keys that differ in capitals alone are one key to nginx, which refuses a second one. */
function firstOfEachCase(lines: readonly Line[]): Line[] {
  return [...new Map(lines.toReversed().map((line) => [line[0].toLowerCase(), line])).values()].reverse();
}

function toMap(variable: string, lines: readonly Line[]): string {
  return `map $codebook_path ${variable} {\n  default "";\n${lines.map(([from, to]) => `  ${quote(decodeURIComponent(from))} ${quote(to.replaceAll('$', '%24'))};\n`).join('')}}`;
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
