/** Text as it is compared: compatibility forms and accents folded, lower case. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** A text without anything but letters and digits, folded: `limit_out_of_range`, `Limit out of range` and `limitOutOfRange` become one. */
export function squash(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a text: split at white space and punctuation, and at the humps of identifiers (`NotFound`, `rate_limit`). */
export function wordsOf(text: string): string[] {
  const split = text.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/\p{Lu}(?=\p{Lu}\p{Ll})/gu, '$& ');
  return fold(split)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Whether two words are equal but for a few slips: one from five letters on, two from nine on. Never so where a digit is in play. */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  if (/\d/.test(a + b)) return a === b;
  const shorter = Math.min(a.length, b.length);
  const allowed = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  return Math.abs(a.length - b.length) <= allowed && distance(a, b, allowed) <= allowed;
}

/**
 * The number of insertions, deletions, replacements and swaps of neighbours that turn one word into the other (optimal string alignment).
 * Counts no further than one past `limit`.
 */
export function distance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow(a, b, i, last, before);
    // A swap reaches back two rows, so both must be past the limit.
    if (Math.min(...row, ...last) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** The distances of the first `i` letters of `a` from every beginning of `b`, from the two rows before. */
function nextRow(a: string, b: string, i: number, last: readonly number[], before: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const cost = a[i - 1] === b[j - 1] ? 0 : 1;
    const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const swap = isSwap ? (before[j - 2] ?? Number.POSITIVE_INFINITY) + 1 : Number.POSITIVE_INFINITY;
    row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost, swap));
  }
  return row;
}
