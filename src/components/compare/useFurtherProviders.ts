import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useEffect, useMemo, useState } from 'react';
import type { AnyPage } from '../../catalog/pages/buildPages';
import type { ComparePage } from '../../catalog/pages/comparePage';
import { providerPath } from '../../catalog/permalinks';
import { loadPage } from '../page/pageSource';

type ProviderPage = Extract<AnyPage, { kind: 'provider' }>;

/** More columns than anybody reads. */
const mostFurther = 12;

/** The page with the providers that the address names beyond those of the page: each is read from the file of its own page. */
export function useFurtherProviders(page: ComparePage): { page: ComparePage; isLoading: boolean } {
  const { search } = useLocation();
  const { siteConfig } = useDocusaurusContext();
  const asked = useMemo(() => furtherIds(page, search).join(), [page, search]);
  const [found, setFound] = useState<{ asked: string; providers: ProviderPage[] }>({ asked: '', providers: [] });
  useEffect(() => {
    let isCurrent = true;
    const ids = asked === '' ? [] : asked.split(',');
    Promise.all(ids.map((id) => loadPage(providerPath(id), siteConfig.baseUrl))).then((known) => {
      const providers = known.flatMap((each) => (typeof each === 'object' && each.page.kind === 'provider' ? [each.page] : []));
      if (isCurrent) setFound({ asked, providers });
    });
    return () => {
      isCurrent = false;
    };
  }, [asked, siteConfig.baseUrl]);
  const whole = useMemo(() => withProviders(page, found.providers), [page, found]);
  return { page: whole, isLoading: found.asked !== asked };
}

/** Ids that the address names and the page does not hold; none where the page holds all. */
function furtherIds({ omittedProviders, providers }: ComparePage, search: string): string[] {
  if (omittedProviders === undefined) return [];
  const named = (new URLSearchParams(search).get('providers') ?? '').split(',').map((text) => text.trim());
  const known = new Set(providers.map(({ id }) => id));
  return [...new Set(named)].filter((id) => /^[a-z][a-z0-9-]*$/.test(id) && !known.has(id)).slice(0, mostFurther);
}

function withProviders(page: ComparePage, further: readonly ProviderPage[]): ComparePage {
  if (further.length === 0) return page;
  return {
    ...page,
    providers: [...page.providers, ...further.map(({ id, name, path }) => ({ id, name, path }))],
    cells: [...page.cells, ...further.flatMap(({ entries }) => entries.flatMap(({ conditions }) => conditions))],
    markup: further.reduce((markup, one) => Object.assign(markup, one.markup), { ...page.markup }),
  };
}
