import type { TableRow } from 'mdast';
import type { SharedRows } from './writer';

/** Enough for the rows that stand on many pages, and so few that memory does not grow with the site. */
const most = 3000;

/** Makes the memory of rows that stand on several pages. */
export function createSharedRows(): SharedRows {
  const known = new Map<string, TableRow>();
  return (path, look, build) => {
    const key = `${look} ${path}`;
    const found = known.get(key);
    if (found) return found;
    const row = build();
    if (known.size >= most) known.clear();
    known.set(key, row);
    return row;
  };
}
