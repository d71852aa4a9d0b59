import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useMemo } from 'react';
import { type ComparisonQuery, type ComparisonScope, formatComparisonQuery, parseComparisonQuery } from '../../catalog/comparisonQuery';
import type { ComparePage } from '../../catalog/pages/comparePage';
import { useComparisonTable } from './useComparisonTable';
import { useFurtherProviders } from './useFurtherProviders';

/** The comparison as the address asks for it, and a way to change the address. */
export function useComparison(given: ComparePage) {
  const { isLoading, page } = useFurtherProviders(given);
  const scope = useMemo(() => toScope(page, given), [page, given]);
  const { query, unknown, update } = useComparisonQuery(scope);
  return { page, query, unknown: isLoading ? [] : unknown, update, ...useComparisonTable(page, query) };
}

export type Comparison = ReturnType<typeof useComparison>;

function toScope({ codes, providers, situations, statusClasses }: ComparePage, given: ComparePage): ComparisonScope {
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  return {
    providers: ids(providers),
    providersAtFirst: ids(given.providers),
    statusClasses: ids(statusClasses),
    codes: ids(codes),
    situations: ids(situations),
  };
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
    const target = formatComparisonQuery({ ...current, ...change }, scope);
    // What is chosen while the page wakes arrives twice: as what stands in the field, and as the event.
    if (target !== formatComparisonQuery(current, scope)) history.push({ search: target });
  };
  return { query, unknown, update };
}
