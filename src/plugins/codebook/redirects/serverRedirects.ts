import type { Addresses, Redirect } from '../../../catalog/addresses/createAddresses';

/**
 * The redirects that a server can answer by itself, for nginx and Caddy, without the base path. What leads to a fragment or to a query is left to the small
 * page at the address: a server would put the query that came along behind the fragment.
 */
export function toServerRedirects({ redirects }: Addresses): Redirect[] {
  return redirects.filter(({ from, to }) => !from.includes('#') && !/[#?]/.test(to) && from.toLowerCase() !== to.toLowerCase());
}
