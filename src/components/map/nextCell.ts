/** Where in the map: row 0 holds the codes, column 0 the providers. */
export interface Place {
  row: number;
  column: number;
}

/** Rows of the map; true where a link stands. */
export type MapGrid = readonly (readonly boolean[])[];

/** Ways to walk the map by keyboard. */
export type Move = 'left' | 'right' | 'up' | 'down' | 'rowStart' | 'rowEnd' | 'start' | 'end';

interface PressedKey {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const plainKeys = new Map<string, Move>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'rowStart'],
  ['End', 'rowEnd'],
]);

const controlKeys = new Map<string, Move>([
  ['Home', 'start'],
  ['End', 'end'],
]);

/** The way that a key leads; null for keys that are the browser's, such as Alt with an arrow. */
export function toMove({ altKey, ctrlKey, key, metaKey, shiftKey }: PressedKey): Move | null {
  if (altKey || metaKey || shiftKey) return null;
  return (ctrlKey ? controlKeys : plainKeys).get(key) ?? null;
}

/** Every place with a link, in reading order. */
function linkedPlaces(grid: MapGrid): Place[] {
  return grid.flatMap((cells, row) => cells.flatMap((isLink, column) => (isLink ? [{ row, column }] : [])));
}

/** The first place with a link, in reading order; null where the map has none. */
export function firstCell(grid: MapGrid): Place | null {
  return linkedPlaces(grid)[0] ?? null;
}

/** The next place with a link on the way, over empty cells; null where there is none, or where one stands there already. */
export function nextCell(grid: MapGrid, from: Place, move: Move): Place | null {
  const to = findCell(linkedPlaces(grid), from, move);
  return to && !(to.row === from.row && to.column === from.column) ? to : null;
}

function findCell(places: readonly Place[], from: Place, move: Move): Place | undefined {
  const inRow = places.filter(({ row }) => row === from.row);
  const inColumn = places.filter(({ column }) => column === from.column);
  switch (move) {
    case 'left':
      return inRow.findLast(({ column }) => column < from.column);
    case 'right':
      return inRow.find(({ column }) => column > from.column);
    case 'up':
      return inColumn.findLast(({ row }) => row < from.row);
    case 'down':
      return inColumn.find(({ row }) => row > from.row);
    case 'rowStart':
      return inRow[0];
    case 'rowEnd':
      return inRow.at(-1);
    case 'start':
      return places[0];
    case 'end':
      return places.at(-1);
  }
}
