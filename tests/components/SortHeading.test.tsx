import { expect, it } from 'vitest';
import { type ComparisonSort, parseComparisonQuery } from '../../src/catalog/comparisonQuery';
import { SortHeading } from '../../src/components/compare/SortHeading';
import { render } from '../fixtures/render';

/** The heading in a comparison that is sorted as the query string says. */
function htmlOf(sort: ComparisonSort, search: string): string {
  const { query } = parseComparisonQuery(search, { providers: ['acme'], statusClasses: [], codes: [], situations: [] });
  return render(<SortHeading comparison={{ query, update: () => {} }} sort={sort} label="Status code" />);
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
