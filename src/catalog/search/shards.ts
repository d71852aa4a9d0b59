/** A run of what is cut. */
export interface Cut<Start> {
  /** Where it begins: for rows the key of its first row, and for the first run before every key. */
  start: Start;
  /** The run as JSON. */
  content: string;
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
export function* cutRows<Row>(rows: readonly Row[], keyOf: (row: Row) => string, sizes: CutSizes = cutSizes): Generator<Cut<string>> {
  const keyAt = (position: number) => {
    const row = rows[position];
    return row === undefined ? undefined : keyOf(row);
  };
  const isNewKey = (position: number) => keyAt(position) !== keyAt(position - 1);
  for (const { items, position } of cutRuns(eachText(rows), isNewKey, sizes)) {
    yield { start: position === 0 ? '' : (keyAt(position) ?? ''), content: `[${items.join(',')}]` };
  }
}

function* eachText(rows: readonly unknown[]): Generator<string> {
  for (const row of rows) yield JSON.stringify(row);
}

/** What belongs into one file. */
interface Run<Item> {
  /** The position of the first item. */
  position: number;
  items: Item[];
}

/**
 * Cuts what is written into runs where it is allowed, one run after the other, so that not all of it is in memory. What is short stays whole; there is
 * always one run at least.
 * @param items texts, or what has a length in characters as they have
 */
export function* cutRuns<Item extends { length: number }>(
  items: Iterable<Item>,
  mayCut: (position: number) => boolean,
  { runLength, wholeBelow }: CutSizes,
): Generator<Run<Item>> {
  const waiting: Run<Item>[] = [];
  let [all, length, position] = [0, 0, 0];
  let run: Run<Item> = { position, items: [] };
  for (const item of items) {
    if (length > 0 && length + item.length > runLength && mayCut(position)) {
      waiting.push(run);
      run = { position, items: [] };
      length = 0;
    }
    run.items.push(item);
    length += item.length;
    all += item.length;
    position += 1;
    if (all >= wholeBelow) yield* waiting.splice(0);
  }
  waiting.push(run);
  if (all >= wholeBelow) yield* waiting;
  else yield { position: 0, items: waiting.flatMap((part) => part.items) };
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
