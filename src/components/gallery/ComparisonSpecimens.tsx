import type { ReactNode } from 'react';
import type { ComparisonCell, ComparisonRow } from '../../catalog/comparison';
import { comparisonFields } from '../../catalog/comparisonQuery';
import type { GalleryPage } from '../../catalog/pages/galleryPage';
import { DifferenceLegend, Differences } from '../compare/DifferenceMark';
import { MeaningCell } from '../compare/MeaningCell';
import { NumberCell } from '../compare/NumberCell';
import { SideBySideCell } from '../compare/SideBySideCell';
import { Cell, DataTable, RowHeading } from '../DataTable';
import { Specimen, State } from './Specimen';

/** Cells of the comparison: of a code and of a situation, and of a provider that has none. */
export function ComparisonSpecimens({ page: { tables } }: { page: GalleryPage }) {
  return (
    <>
      <Specimen title="NumberCell, MeaningCell">
        {tables.compared.map((row) => (
          <State key={row.kind} label={row.kind} isWide>
            <DifferenceLegend kind={row.kind} />
            <Row row={row} caption={`The picture, by ${row.kind}`} renderCell={(cells) => <PictureCell cells={cells} row={row} />} />
          </State>
        ))}
      </Specimen>
      <Specimen title="Differences">
        {tables.differing.map(({ label, row }) => (
          <State key={label} label={label}>
            <Differences row={row} />
          </State>
        ))}
      </Specimen>
      <Specimen title="SideBySideCell">
        {tables.compared.map((row) => (
          <State key={row.kind} label={row.kind} isWide>
            <Row
              row={row}
              caption={`Side by side, by ${row.kind}`}
              renderCell={(cells) => <SideBySideCell cells={cells} row={row} fields={comparisonFields} />}
            />
          </State>
        ))}
      </Specimen>
    </>
  );
}

function PictureCell(props: { cells: readonly ComparisonCell[]; row: ComparisonRow }) {
  return props.row.kind === 'code' ? <MeaningCell {...props} /> : <NumberCell {...props} />;
}

interface RowProps {
  row: ComparisonRow;
  caption: string;
  renderCell: (cells: readonly ComparisonCell[]) => ReactNode;
}

function Row({ row: { cells, name }, caption, renderCell }: RowProps) {
  const all = Object.entries({ ...cells, 'says nothing': [] });
  return (
    <DataTable caption={caption} columns={['Row', ...all.map(([id]) => id)]} className="comparison">
      <tr>
        <RowHeading>{name}</RowHeading>
        {all.map(([id, own]) => (
          <Cell key={id} label={id}>
            {renderCell(own)}
          </Cell>
        ))}
      </tr>
    </DataTable>
  );
}
