import { columnVisibilityFeature, createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { expect, it } from 'vitest';
import type { ComparisonRow } from '../../src/catalog/comparison';
import { type ComparisonQuery, type ComparisonSort, parseComparisonQuery } from '../../src/catalog/comparisonQuery';
import { createCatalog } from '../../src/catalog/createCatalog';
import { comparePage } from '../../src/catalog/pages/comparePage';
import { SortHeading } from '../../src/components/compare/SortHeading';
import { aSite, someData } from '../fixtures/builders';
import { render } from '../fixtures/render';

const page = comparePage(createCatalog(someData(), aSite));
const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** The heading in a comparison that is sorted as the query says. */
function Heading({ sort, query }: { sort: ComparisonSort; query: ComparisonQuery }) {
  const table = useTable<typeof features, ComparisonRow>({ features, columns: [], data: [] });
  return <SortHeading comparison={{ page, query, unknown: [], update: () => {}, rows: [], table }} sort={sort} label="Status code" />;
}

function htmlOf(sort: ComparisonSort, search: string): string {
  const { query } = parseComparisonQuery(search, { providers: ['acme'], statusClasses: [], codes: [], situations: [] });
  return render(<Heading sort={sort} query={query} />);
}

it.each<[ComparisonSort, string, string]>([
  ['order', '', 'ascending'],
  ['order', '?sort=-order', 'descending'],
  ['differences', '?sort=-differences', 'descending'],
  ['differences', '', 'none'],
])('the heading of %s says for "%s" that it sorts: %s', (sort, search, expected) => {
  expect(/aria-sort="(.*?)"/.exec(htmlOf(sort, search))?.[1]).toBe(expected);
});

it('is a button that speaks its label without the arrow', () => {
  expect(htmlOf('order', '')).toMatch(/<button type="button"[^>]*>Status code<span aria-hidden="true"[^>]*><\/span><\/button>/);
});
