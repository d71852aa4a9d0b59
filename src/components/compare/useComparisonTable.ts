import { createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { type ComparisonRow, compareBy } from '../../catalog/comparison';
import { type ComparisonQuery, chosenProviders, selectCells } from '../../catalog/comparisonQuery';
import type { ComparePage } from '../../catalog/pages/comparePage';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, ComparisonRow>();

/** The rows and the providers that a view shows, in the order in which it shows them. */
export function useComparisonTable(page: ComparePage, query: ComparisonQuery) {
  const rows = useMemo(() => toRows(page, query), [page, query]);
  const columns = useMemo(() => toColumns(page), [page]);
  const table = useTable({
    features,
    columns,
    data: rows,
    state: { sorting: [{ id: query.sort.by, desc: query.sort.descending }] },
  });
  return { rows: table.getRowModel().rows.map(({ original }) => original), providers: chosenProviders(query, page.providers) };
}

function toRows({ cells, codes, situations }: ComparePage, query: ComparisonQuery): ComparisonRow[] {
  const names = new Map((query.rows === 'code' ? codes : situations).map(({ id, name }) => [id, name]));
  const rows = compareBy(query.rows, selectCells(cells, query), names);
  return query.onlyDifferences ? rows.filter(({ differences }) => differences.length > 0) : rows;
}

/** By what rows can be sorted: one for each of `comparisonSorts`. */
function toColumns({ codes, situations }: ComparePage) {
  const order = new Map([...codes, ...situations].map(({ id }, index) => [id, index]));
  return helper.columns([
    helper.accessor((row) => order.get(row.key) ?? 0, { id: 'order' }),
    helper.accessor((row) => row.name, { id: 'name', sortFn: (a, b) => (a.original.name < b.original.name ? -1 : 1) }),
    helper.accessor((row) => Object.keys(row.cells).length, { id: 'providers' }),
    helper.accessor((row) => row.differences.length, { id: 'differences' }),
  ]);
}
