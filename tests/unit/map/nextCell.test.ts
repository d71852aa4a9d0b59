import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstCell, type MapGrid, type Move, nextCell, type Place, toMove } from '../../../src/components/map/nextCell';
import { formatPlace, parsePlace } from '../../../src/components/map/placeName';

const moves: readonly Move[] = ['left', 'right', 'up', 'down', 'rowStart', 'rowEnd', 'start', 'end'];
const back: Partial<Record<Move, Move>> = { left: 'right', right: 'left', up: 'down', down: 'up' };

/** A grid of any size with a place in it at which a link stands. */
const walks = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
  .chain(([rows, columns]) =>
    fc.tuple(
      fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      fc.record({ row: fc.nat(rows - 1), column: fc.nat(columns - 1) }),
    ),
  )
  .map(([grid, from]): [MapGrid, Place] => [
    grid.map((cells, row) => cells.map((isLink, column) => isLink || (row === from.row && column === from.column))),
    from,
  ]);

const isLink = (grid: MapGrid, { column, row }: Place) => grid[row]?.[column] === true;

/** How many links stand strictly between two places of one row or column. */
function linksBetween(grid: MapGrid, a: Place, b: Place): number {
  const isBetween = (value: number, one: number, other: number) => value > Math.min(one, other) && value < Math.max(one, other);
  if (a.row === b.row) return (grid[a.row] ?? []).filter((link, column) => link && isBetween(column, a.column, b.column)).length;
  return grid.filter((cells, row) => cells[a.column] && isBetween(row, a.row, b.row)).length;
}

describe('a step on the map', () => {
  it('leads to another place, at which a link stands', () => {
    fc.assert(
      fc.property(walks, fc.constantFrom(...moves), ([grid, from], move) => {
        const to = nextCell(grid, from, move);
        expect(to === null || (isLink(grid, to) && formatPlace(to) !== formatPlace(from))).toBe(true);
      }),
    );
  });

  it('by an arrow keeps to the row or column, skips no link, and is undone by the opposite arrow', () => {
    fc.assert(
      fc.property(walks, fc.constantFrom<Move>('left', 'right', 'up', 'down'), ([grid, from], move) => {
        const to = nextCell(grid, from, move);
        if (to === null) return;
        expect(move === 'left' || move === 'right' ? to.row : to.column).toBe(move === 'left' || move === 'right' ? from.row : from.column);
        expect(linksBetween(grid, from, to)).toBe(0);
        expect(nextCell(grid, to, back[move] ?? move)).toEqual(from);
      }),
    );
  });

  it('to a start or an end reaches every link from there by arrows alone within the row', () => {
    fc.assert(
      fc.property(walks, ([grid, from]) => {
        const walked = [nextCell(grid, from, 'rowStart') ?? from];
        for (let at = walked[0]; at; ) {
          at = nextCell(grid, at, 'right') ?? undefined;
          if (at) walked.push(at);
        }
        expect(walked.map(({ column }) => column)).toEqual((grid[from.row] ?? []).flatMap((link, column) => (link ? [column] : [])));
        expect(walked.at(-1)).toEqual(nextCell(grid, from, 'rowEnd') ?? from);
      }),
    );
  });

  it('goes over empty cells, and stands still where nothing follows', () => {
    const grid = [
      [false, true, true, true],
      [true, false, false, true],
    ];
    const step = (row: number, column: number, move: Move) => nextCell(grid, { row, column }, move);
    expect(step(1, 0, 'right')).toEqual({ row: 1, column: 3 });
    expect(step(1, 0, 'up')).toBeNull();
    expect(step(1, 3, 'rowEnd')).toBeNull();
    expect([step(1, 3, 'start'), firstCell(grid)]).toEqual([
      { row: 0, column: 1 },
      { row: 0, column: 1 },
    ]);
    expect([firstCell([]), firstCell([[false]])]).toEqual([null, null]);
  });
});

describe('a key', () => {
  const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey', boolean>> = {}) =>
    toMove({ key, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held });

  it('with Ctrl leads to the first or last link of all', () => {
    expect([press('Home'), press('End'), press('Home', { ctrlKey: true }), press('End', { ctrlKey: true })]).toEqual(['rowStart', 'rowEnd', 'start', 'end']);
  });

  it('that is the browser’s stays the browser’s', () => {
    expect([press('Tab'), press('Enter'), press('ArrowLeft', { altKey: true }), press('ArrowDown', { metaKey: true }), press('a')]).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });
});

it('a place is read as it is written, and nothing else is', () => {
  fc.assert(
    fc.property(fc.record({ row: fc.nat(), column: fc.nat() }), (place) => {
      expect(parsePlace(formatPlace(place))).toEqual(place);
    }),
  );
  expect([undefined, '', '1', '1,', '1,2,3', '-1,2'].map(parsePlace)).toEqual(Array.from({ length: 6 }, () => null));
});
