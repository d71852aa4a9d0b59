import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { columnVisibilityFeature, createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { type ComparisonRow, compareBy } from '../../catalog/comparison';
import { type ComparisonQuery, type ComparisonScope, formatComparisonQuery, parseComparisonQuery, selectCells } from '../../catalog/comparisonQuery';
import type { ComparePage } from '../../catalog/pages/comparePage';

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature, sortedRowModel: createSortedRowModel() });
const helper = createColumnHelper<typeof features, ComparisonRow>();

/** The comparison as the address asks for it, and a way to change the address. */
export function useComparison(page: ComparePage) {
  const scope = useMemo(() => toScope(page), [page]);
  const { query, unknown, update } = useComparisonQuery(scope);
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
  return { page, query, unknown, update, rows, table };
}

export type Comparison = ReturnType<typeof useComparison>;

function toScope({ codes, providers, situations, statusClasses }: ComparePage): ComparisonScope {
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  return { providers: ids(providers), statusClasses: ids(statusClasses), codes: ids(codes), situations: ids(situations) };
}

/** The view in the query string. While the page is first drawn it is the default view, as in the page's HTML. */
function useComparisonQuery(scope: ComparisonScope) {
  const { search } = useLocation();
  const history = useHistory();
  const isBrowser = useIsBrowser();
  const { query, unknown } = useMemo(() => parseComparisonQuery(isBrowser ? search : '', scope), [isBrowser, search, scope]);
  // The address as it is at that moment: a person may choose before the page has been drawn from it.
  const update = (change: Partial<ComparisonQuery>) => {
    const current = parseComparisonQuery(history.location.search, scope).query;
    history.push({ search: formatComparisonQuery({ ...current, ...change }, scope) });
  };
  return { query, unknown, update };
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
