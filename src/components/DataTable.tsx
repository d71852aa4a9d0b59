import { type ReactNode, useId } from 'react';
import { ScrollRegion } from './ScrollRegion';

interface DataTableProps {
  caption: ReactNode;
  /** One heading a column. */
  columns: readonly string[];
  children: ReactNode;
  className?: string;
}

/** A real table in a region that scrolls by keyboard; on a phone its rows become cards (see `Cell`). */
export function DataTable({ caption, columns, children, className = '' }: DataTableProps) {
  const captionId = useId();
  return (
    <ScrollRegion labelledBy={captionId}>
      <table className={`dataTable ${className}`}>
        <caption id={captionId}>{caption}</caption>
        <TableHead columns={columns} />
        <tbody>{children}</tbody>
      </table>
    </ScrollRegion>
  );
}

/** One heading a column. */
export function TableHead({ columns }: Pick<DataTableProps, 'columns'>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CellProps {
  /** The column's heading, shown beside the cell where rows are cards. */
  label: string;
  children: ReactNode;
}

/** A cell that names its column. */
export function Cell({ label, children }: CellProps) {
  return <td data-label={label}>{children}</td>;
}

/** The cell that names its row. */
export function RowHeading({ children }: { children: ReactNode }) {
  return <th scope="row">{children}</th>;
}
