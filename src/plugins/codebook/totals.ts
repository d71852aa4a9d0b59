import { count } from '../../catalog/labels';
import type { Totals } from '../../catalog/pages/homePage';

/** How much the site holds, as one line: `5 providers, 57 entries, …`. */
export function formatTotals({ providers, entries, conditions, statusCodes, situations }: Totals): string {
  return `Codebook holds ${[
    count(providers, 'provider', 'providers'),
    count(entries, 'entry', 'entries'),
    count(conditions, 'condition', 'conditions'),
    count(statusCodes, 'status code', 'status codes'),
    count(situations, 'situation', 'situations'),
  ].join(', ')}.`;
}
