import type { Addresses } from '../../../catalog/addresses/createAddresses';
import { toServerRedirects } from './serverRedirects';

/** An address, decoded as nginx has it, and where it leads, as a browser gets it. */
type Line = [from: string, to: string];

/**
 * The redirects as maps of nginx, which compare without regard to case (https://nginx.org/en/docs/http/ngx_http_map_module.html).
 */
export function buildNginxMaps(addresses: Addresses, base: string): string {
  const moved = toServerRedirects(addresses);
  const leading = new Set(moved.map(({ from }) => from));
  const pages = [...addresses.book.keys()].filter((path) => path.endsWith('/') && !leading.has(path));
  const lines = {
    moved: firstOfEachCase(moved.map(({ from, to }) => [base + from, base + to])),
    pages: firstOfEachCase(pages.map((path) => [base + path, base + path])),
  };
  return [
    '# In the http block: include redirects.conf; what uses it stands in codebook.conf.',
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

/** Room for the longest and for all keys: with less nginx does not start. */
function hashSizes(lines: readonly Line[]): string[] {
  const longest = lines.reduce((most, [from]) => Math.max(most, Buffer.byteLength(from)), 0);
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
