import type { Link, Paragraph } from 'mdast';
import { paragraph } from './nodes';
import type { Writer } from './writer';

/** How many more there are than a table tells, as a link to them; none where it tells all. */
export function leftOut(count: number | undefined, what: string, path: string, write: Writer): Paragraph[] {
  return count ? [paragraph(write.to(`${count} more ${what}`, path))] : [];
}

/** The same at the end of a line of links. */
export function andMore(count: number | undefined, path: string, write: Writer): Link[] {
  return count ? [write.to(`${count} more`, path)] : [];
}
