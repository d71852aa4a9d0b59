import type { Addresses } from '../../../catalog/addresses/createAddresses';
import { block } from '../hosting/caddyBlock';
import { toServerRedirects } from './serverRedirects';

/**
 * The redirects for Caddy, which its site block imports (https://caddyserver.com/docs/caddyfile/directives/map). It compares with each line in turn;
 * capitals are left to the not-found page, which knows them.
 */
export function buildCaddyRedirects(addresses: Addresses, base: string): string {
  const lines = toServerRedirects(addresses).map(({ from, to }) => `${quote(base + decodeURIComponent(from))} ${quote(base + to)}`);
  const blocks = [
    ...block('map {path} {codebook_path}', ['~^(.*?)/?$ "$' + '{1}/"']),
    ...block('map {codebook_path} {codebook_moved}', [...lines, 'default ""']),
    ...block('map {query} {codebook_query}', ['~^(.+)$ "?$' + '{1}"', 'default ""']),
    '@moved expression `{codebook_moved} != ""`',
    'redir @moved {codebook_moved}{codebook_query} 301',
  ];
  return `${blocks.join('\n')}\n`;
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[{}]/g, (brace) => encodeURIComponent(brace))}"`;
}
