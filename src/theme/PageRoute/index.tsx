import Head from '@docusaurus/Head';
import { useLocation } from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import NotFound from '@theme/NotFound';
import { useEffect, useReducer } from 'react';
import { toPagePath } from '../../catalog/pageAddress';
import type { KnownPage } from '../../catalog/pages/knownPage';
import { PageBoundary } from '../../components/page/PageBoundary';
import { PageUnavailable } from '../../components/page/PageUnavailable';
import { readPage } from '../../components/page/pageSource';
import { drawPage } from '../pageComponents';
import { preloadPage } from '../preloadPage';

/** Draws the page at the address from its data: the one route of all pages (`src/plugins/codebook/pageRoute/README.md`). */
export default function PageRoute() {
  const { pathname } = useLocation();
  const { i18n, siteConfig } = useDocusaurusContext();
  const path = toPagePath(pathname, siteConfig.baseUrl);
  const { known, retry } = useKnownPage(path, pathname);
  if (known === 'missing') return <NotFound />;
  if (known === 'failed') return <PageUnavailable onRetry={retry} />;
  if (!known) return null;
  const { fingerprint, page } = known;
  return (
    <>
      <Head>
        <html lang={i18n.currentLocale} data-page-kind={page.kind} data-page-fingerprint={fingerprint} />
      </Head>
      <PageBoundary key={path}>{drawPage(page)}</PageBoundary>
    </>
  );
}

/** The page as far as it is known. It is loaded before it is drawn; only who navigates twice within a moment comes before it is there. */
function useKnownPage(path: string, pathname: string): { known: KnownPage; retry: () => void } {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const known = readPage(path);
  const retry = () => {
    preloadPage(pathname).then(redraw, redraw);
  };
  useEffect(() => {
    if (!known) preloadPage(pathname).then(redraw, redraw);
  }, [known, pathname]);
  return { known, retry };
}
