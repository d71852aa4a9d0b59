import { countCatalog } from '../../catalog/pages/homePage';
import { buildSidebar } from '../../catalog/sidebar';
import { missingFrom } from './ledger';
import type { LoadedSite } from './loadSite';
import type { CodebookContent, ExtraFiles } from './types';

/** What is left of a site when its pages are drawn up, without the catalog and what is made beside. */
export function toContent(site: Omit<LoadedSite, 'searchIndex'>, files: ExtraFiles): Omit<CodebookContent, 'searchIndex'> {
  const { addresses, catalog, gallery, guides, pages } = site;
  return {
    site: catalog.site,
    pages,
    guides,
    gallery,
    sidebar: buildSidebar(catalog, {}),
    moved: addresses.redirects.filter(({ because, from }) => because && !from.includes('#')),
    unprotected: findUnprotected(site),
    totals: countCatalog(catalog),
    files,
  };
}

function findUnprotected({ addresses, ledger }: Pick<LoadedSite, 'addresses' | 'ledger'>): CodebookContent['unprotected'] {
  const known = ledger.map(({ address }) => address);
  const missing = missingFrom(known, addresses.published());
  return { count: missing.length, first: missing[0] ?? null };
}
