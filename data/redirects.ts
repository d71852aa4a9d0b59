/**
 * Addresses that were published once and moved. The old address goes on working: in the browser, on static hosts and without JavaScript.
 * Never remove a line. Short forms (`/http/429/`, `/sportradar/throttled/`, `/hunt-api/402/`) follow from the data and need none.
 */
import type { RedirectData } from './schema/redirect';

const redirects: RedirectData[] = [
  { from: '/http/', to: '/codes/', why: 'The index of all status codes stands at /codes/.', since: '2026-11-21' },
  { from: '/status/', to: '/codes/', why: 'The index of all status codes stands at /codes/.', since: '2026-11-21' },
  { from: '/api/', to: '/docs/api/', why: 'The guide to the data for programs stands among the guides.', since: '2026-11-21' },
];

export default redirects;
