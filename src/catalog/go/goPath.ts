import { pagePaths } from '../permalinks';
import { encodeAroundPlaceholders } from './placeholders';

/**
 * `/go/?provider=sportradar&status=429#text=…`: leads to the page that answers. The text stands after #, so that no server sees it,
 * and placeholders such as `{{ticket.id}}` stay as they are, so that a helpdesk can replace them.
 */
export function goPath({ text = '', ...given }: { provider?: string; status?: string; id?: string; text?: string }): string {
  const pair = ([name, value]: [string, string | undefined]) => (value ? [`${name}=${encodeAroundPlaceholders(value)}`] : []);
  const query = Object.entries(given).flatMap(pair).join('&');
  return `${pagePaths.go}${query && `?${query}`}${text && `#${pair(['text', text]).join('')}`}`;
}
