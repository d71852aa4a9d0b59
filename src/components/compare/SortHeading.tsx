import type { ComparisonSort } from '../../catalog/comparisonQuery';
import type { Comparison } from './useComparison';

interface SortHeadingProps {
  comparison: Pick<Comparison, 'query' | 'update'>;
  sort: ComparisonSort;
  label: string;
  /** Whether the first press sorts downwards: for counts, where more comes first. */
  isDescendingFirst?: boolean;
}

/** A column heading that sorts; the address holds the order. Its arrow is drawn by style, so that no copied heading holds it. */
export function SortHeading({ comparison: { query, update }, sort, label, isDescendingFirst = false }: SortHeadingProps) {
  const isActive = query.sort.by === sort;
  const direction = query.sort.descending ? 'descending' : 'ascending';
  const toggle = () => update({ sort: { by: sort, descending: isActive ? !query.sort.descending : isDescendingFirst } });
  return (
    <th scope="col" aria-sort={isActive ? direction : 'none'}>
      <button type="button" className="sortButton" onClick={toggle}>
        {label}
        <span aria-hidden="true" className={`sortArrow sortArrow--${isActive ? direction : 'none'}`} />
      </button>
    </th>
  );
}
