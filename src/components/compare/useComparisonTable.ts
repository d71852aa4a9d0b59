import { columnVisibilityFeature, createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { type ComparisonRow, compareBy } from '../../catalog/comparison';
import { type ComparisonQuery, selectCells } from '../../catalog/comparisonQuery';
import type { ComparePage } from '../../catalog/pages/comparePage';

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, ComparisonRow>();

/** The rows that a view shows, and the table that sorts them. */
export function useComparisonTable(page: ComparePage, query: ComparisonQuery) {
  const rows = useMemo(() => toRows(page, query), [page, query]);
  const columns = useMemo(() => toColumns(page), [page]);
  const table = useTable({
    features,
    columns,
    data: rows,
    state: {
      sorting: [{ id: query.sort.by, desc: query.sort.descending }],
      columnVisibility: {
        ...Object.fromEntries(page.providers.map(({ id }) => [`provider:${id}`, query.providers.includes(id)])),
        name: false,
        providers: false,
      },
    },
  });
  return { rows, table };
}

function toRows({ cells, codes, situations }: ComparePage, query: ComparisonQuery): ComparisonRow[] {
  const names = new Map((query.rows === 'code' ? codes : situations).map(({ id, name }) => [id, name]));
  const rows = compareBy(query.rows, selectCells(cells, query), names);
  return query.onlyDifferences ? rows.filter(({ differences }) => differences.length > 0) : rows;
}

/** The row's name, a column a provider, what differs, and two that only sort. */
function toColumns({ codes, providers, situations }: ComparePage) {
  const order = new Map([...codes, ...situations].map(({ id }, index) => [id, index]));
  return helper.columns([
    helper.accessor((row) => order.get(row.key) ?? 0, { id: 'order' }),
    helper.accessor((row) => row.name, { id: 'name', sortFn: (a, b) => (a.original.name < b.original.name ? -1 : 1) }),
    helper.accessor((row) => Object.keys(row.cells).length, { id: 'providers' }),
    ...providers.map(({ id }) => helper.accessor((row) => row.cells[id] ?? [], { id: `provider:${id}`, enableSorting: false })),
    helper.accessor((row) => row.differences.length, { id: 'differences' }),
  ]);
}
