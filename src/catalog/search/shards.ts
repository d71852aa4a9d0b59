/** Rows in order of their keys, cut into runs. */
export interface Shards {
  /** The key of the first row of each run; the first begins before every key. */
  starts: string[];
  /** Each run as JSON. */
  contents: string[];
}

/** A kind of rows that is smaller than this stays whole, in characters of JSON: about 80 kB compressed. */
const wholeBelow = 300_000;

/** How much a run holds otherwise, in characters of JSON: about 12 kB compressed. */
const runLength = 40_000;

/** How rows are cut: for tests, which cut small sets too. */
export interface CutSizes {
  wholeBelow: number;
  runLength: number;
}

export const cutSizes: CutSizes = { wholeBelow, runLength };

/** Cuts rows, in order of their keys, into runs; rows of one key stay together. */
export function cutRows<Row>(rows: readonly Row[], keyOf: (row: Row) => string, sizes: CutSizes = cutSizes): Shards {
  const written = rows.map((row) => JSON.stringify(row));
  const cuts = cutBySize(written, (position) => keyAt(position) !== keyAt(position - 1), sizes);
  function keyAt(position: number): string | undefined {
    const row = rows[position];
    return row === undefined ? undefined : keyOf(row);
  }
  return {
    starts: cuts.map((start, position) => (position === 0 ? '' : (keyAt(start) ?? ''))),
    contents: cuts.map((start, position) => `[${written.slice(start, cuts[position + 1]).join(',')}]`),
  };
}

/** The positions at which runs begin, where it is allowed; always one at least. */
export function cutBySize(written: readonly string[], mayCut: (position: number) => boolean, sizes: CutSizes = cutSizes): number[] {
  const all = written.reduce((sum, { length }) => sum + length, 0);
  const cuts = [0];
  if (all < sizes.wholeBelow) return cuts;
  let length = 0;
  written.forEach((text, position) => {
    if (length > 0 && length + text.length > sizes.runLength && mayCut(position)) {
      cuts.push(position);
      length = 0;
    }
    length += text.length;
  });
  return cuts;
}

/** The run that holds a key: the last that begins at it or before. */
export function runOf<Key extends string | number>(starts: readonly Key[], key: Key): number {
  return Math.max(0, firstAfter(starts, key, (start) => start) - 1);
}

/** The runs that hold the keys of a range, both ends with it. */
export function runsOf(starts: readonly string[], from: string, to: string): number[] {
  const first = runOf(starts, from);
  return Array.from({ length: runOf(starts, to) - first + 1 }, (_, position) => first + position);
}

/** The rows of a run whose keys are in a range, both ends with it. */
export function rowsBetween<Row>(rows: readonly Row[], from: string, to: string, keyOf: (row: Row) => string): Row[] {
  let start = firstAfter(rows, from, keyOf);
  while (start > 0 && keyAt(rows, start - 1, keyOf) === from) start -= 1;
  return rows.slice(start, firstAfter(rows, to, keyOf));
}

function keyAt<Row>(rows: readonly Row[], position: number, keyOf: (row: Row) => string): string | undefined {
  const row = rows[position];
  return row === undefined ? undefined : keyOf(row);
}

/** The position of the first row whose key is greater. */
function firstAfter<Row, Key extends string | number>(rows: readonly Row[], key: Key, keyOf: (row: Row) => Key): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row !== undefined && keyOf(row) <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}
