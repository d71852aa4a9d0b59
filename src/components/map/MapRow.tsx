import { memo } from 'react';
import type { CodeMap, CodeMapCell } from '../../catalog/codeMap';
import { SituationGlyph } from '../SituationGlyph';
import { MapLink } from './MapLink';

interface MapRowProps {
  row: CodeMap['rows'][number];
  /** In the map; row 0 holds the codes. */
  position: number;
  columns: CodeMap['columns'];
  /** The column that the Tab key reaches; null while it reaches every link, -1 for none. */
  tabStop: number | null;
}

/** What one provider says of each code. Drawn anew only when its own tab stop changes. */
export const MapRow = memo(function MapRow({ columns, position, row, tabStop }: MapRowProps) {
  return (
    <tr>
      <th scope="row" className="codeMap-provider">
        <MapLink path={row.path} place={{ row: position, column: 0 }} tabStop={tabStop} title={row.name}>
          {row.name}
        </MapLink>
      </th>
      {columns.map(({ code, isFirstOfClass }, index) => {
        const cell = row.cells[index];
        return (
          <td key={code} className={isFirstOfClass ? 'codeMap-first' : undefined}>
            {cell ? <MapCell cell={cell} row={position} column={index + 1} tabStop={tabStop} /> : <span className="codeMap-none">not documented</span>}
          </td>
        );
      })}
    </tr>
  );
});

interface MapCellProps {
  cell: CodeMapCell;
  row: number;
  column: number;
  tabStop: number | null;
}

/** A square in the colour of the class: the glyph of what happened, and how many conditions where there are several. */
function MapCell({ cell, column, row, tabStop }: MapCellProps) {
  const { classKey, conditions, groups, isInCollectedEdition, label, path } = cell;
  const [group, ...others] = groups;
  return (
    <MapLink
      path={path}
      place={{ row, column }}
      tabStop={tabStop}
      title={label}
      className={`codeMap-cell classHue--${classKey}${isInCollectedEdition ? '' : ' codeMap-cell--otherEdition'}`}
      lights={[classKey, ...groups].join(' ')}
    >
      {group && others.length === 0 && <SituationGlyph group={group} />}
      {conditions.length > 1 && <span className="codeMap-count">{conditions.length}</span>}
    </MapLink>
  );
}
