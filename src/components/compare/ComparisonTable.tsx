import Link from '@docusaurus/Link';
import { type ReactNode, useId } from 'react';
import type { ComparisonCell, ComparisonRow } from '../../catalog/comparison';
import { differenceLabels } from '../../catalog/labels';
import { CodeNumeral } from '../CodeNumeral';
import { ScrollRegion } from '../ScrollRegion';
import { SortHeading } from './SortHeading';
import type { Comparison } from './useComparison';

interface ComparisonTableProps {
  comparison: Comparison;
  caption: string;
  className?: string;
  /** Draws what one provider says in one row. */
  renderCell: (cells: readonly ComparisonCell[], row: ComparisonRow) => ReactNode;
}

/** Rows of codes or situations, what differs, and a column a provider. */
export function ComparisonTable({ comparison, caption, className = '', renderCell }: ComparisonTableProps) {
  const captionId = useId();
  const { page, query, table } = comparison;
  const columns = page.providers.filter(({ id }) => query.providers.includes(id));
  return (
    <ScrollRegion labelledBy={captionId}>
      <table className={`dataTable comparison ${className}`}>
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            <SortHeading comparison={comparison} sort="order" label={query.rows === 'code' ? 'Status code' : 'Situation'} />
            <SortHeading comparison={comparison} sort="differences" label="What differs" isDescendingFirst />
            {columns.map(({ id, name, path }) => (
              <th key={id} scope="col">
                <Link to={path}>{name}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map(({ id, original }) => (
            <tr key={id}>
              <RowName row={original} />
              <td data-label="What differs">
                <Differences row={original} />
              </td>
              {columns.map(({ id: providerId, name }) => (
                <td key={providerId} data-label={name}>
                  {renderCell(original.cells[providerId] ?? [], original)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function RowName({ row: { key, kind, name, path } }: { row: ComparisonRow }) {
  return (
    <th scope="row">
      <Link to={path}>
        {kind === 'code' && <CodeNumeral code={key} />} {name}
      </Link>
    </th>
  );
}

function Differences({ row: { cells, differences } }: { row: ComparisonRow }) {
  if (Object.keys(cells).length < 2) return <span className="none">one provider only</span>;
  if (differences.length === 0) return <span className="none">nothing</span>;
  return (
    <ul className="differences">
      {differences.map((difference) => (
        <li key={difference} className={`difference difference--${difference}`}>
          {differenceLabels[difference]}
        </li>
      ))}
    </ul>
  );
}
