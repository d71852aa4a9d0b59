import Link from '@docusaurus/Link';
import { type ReactNode, useId } from 'react';
import type { ComparisonCell, ComparisonRow } from '../../catalog/comparison';
import { groupRows } from '../../catalog/comparisonPicture';
import { ScrollRegion } from '../ScrollRegion';
import { ComparisonTableRow } from './ComparisonTableRow';
import { SortHeading } from './SortHeading';
import type { Comparison } from './useComparison';

interface ComparisonTableProps {
  comparison: Comparison;
  caption: string;
  /** `picture`: small cells, which fit the page; `sideBySide`: long ones, which scroll in their region. */
  look: 'picture' | 'sideBySide';
  /** Draws what one provider says in one row; it is never asked for no cells. */
  renderCell: (cells: readonly ComparisonCell[], row: ComparisonRow) => ReactNode;
}

/** With more columns than these the picture is wider than a desk, and scrolls in its region. */
const maximumFittingProviders = 6;

/** Rows of codes or situations, what differs, and a column a provider. */
export function ComparisonTable({ comparison, caption, look, renderCell }: ComparisonTableProps) {
  const captionId = useId();
  const { page, query, providers, rows } = comparison;
  const isFitting = look === 'picture' && providers.length <= maximumFittingProviders;
  const groups = query.sort.by === 'order' ? groupRows(rows, page.situations) : [{ label: null, rows }];
  return (
    <ScrollRegion labelledBy={captionId} className={`comparisonRegion comparisonRegion--${isFitting ? 'fits' : 'scrolls'}`}>
      <table className={`comparison comparison--${look} comparison--${query.rows}`}>
        <caption id={captionId}>{caption}</caption>
        <thead>
          <tr>
            <SortHeading comparison={comparison} sort="order" label={query.rows === 'code' ? 'Status code' : 'Situation'} />
            <SortHeading comparison={comparison} sort="differences" label="What differs" isDescendingFirst />
            {providers.map(({ id, name, path }) => (
              <th key={id} scope="col">
                <Link to={path}>{name}</Link>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ label, rows: own }) => (
          <tbody key={label}>
            {label && (
              <tr className="comparison-group">
                <th colSpan={providers.length + 2} scope="rowgroup">
                  {label}
                </th>
              </tr>
            )}
            {own.map((row) => (
              <ComparisonTableRow key={row.key} row={row} providers={providers} renderCell={renderCell} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}
