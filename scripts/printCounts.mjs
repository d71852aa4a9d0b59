/** Prints the count of the last `npm test` as one line. */
import { formatCounts, readCounts } from './counts.mjs';

console.log(formatCounts(readCounts()));
