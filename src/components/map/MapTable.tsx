import { memo } from 'react';
import type { CodeMap } from '../../catalog/codeMap';
import { MapHead } from './MapHead';
import { MapRow } from './MapRow';
import type { MapGrid, Place } from './nextCell';

interface MapTableProps {
  map: CodeMap;
  captionId: string;
  /** The one link that the Tab key reaches; null while it reaches every link, as it does without scripts. */
  tabStop: Place | null;
}

/** Every code by every provider as a table: providers in rows, codes in columns. */
export const MapTable = memo(function MapTable({ captionId, map: { classes, columns, rows }, tabStop }: MapTableProps) {
  const stopIn = (row: number) => {
    if (tabStop === null) return null;
    return tabStop.row === row ? tabStop.column : -1;
  };
  return (
    <table className="codeMap">
      <caption id={captionId} className="visuallyHidden">
        Every status code that a provider documents: providers in rows, codes in columns, by class
      </caption>
      <MapHead classes={classes} columns={columns} tabStop={stopIn(0)} />
      <tbody>
        {rows.map((row, index) => (
          <MapRow key={row.id} row={row} position={index + 1} columns={columns} tabStop={stopIn(index + 1)} />
        ))}
      </tbody>
    </table>
  );
});

/** Where links stand in the table: the codes, then each provider with its cells. */
export function gridOf({ columns, rows }: CodeMap): MapGrid {
  return [[false, ...columns.map(() => true)], ...rows.map(({ cells }) => [true, ...cells.map((cell) => cell !== null)])];
}
