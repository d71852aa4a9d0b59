import type { TableRow } from 'mdast';
import type { SharedRows } from './writer';

/** Enough for the rows that stand on many pages, and so few that memory does not grow with the site. */
const most = 10_000;

/** Makes the memory of rows that stand on several pages. */
export function createSharedRows(): SharedRows {
  const known = new Map<object, Map<string, TableRow>>();
  return (record, look, build) => {
    const looks = known.get(record) ?? new Map<string, TableRow>();
    const found = looks.get(look) ?? build();
    if (known.size >= most) known.clear();
    known.set(record, looks.set(look, found));
    return found;
  };
}
