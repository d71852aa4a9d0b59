import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { useHistory, useLocation } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useCallback, useEffect, useMemo } from 'react';
import { lowerCaseScript } from '../../../catalog/addresses/lowerCaseScript';
import { explainPath, readPath } from '../../../catalog/addresses/readPath';
import { decodeSafely } from '../../../catalog/decodeSafely';
import { pagePaths, searchPath } from '../../../catalog/permalinks';
import { DrawnFromAddress } from '../../../components/DrawnFromAddress';
import { loadLookupFor } from '../../../components/search/loadLookup';
import { SearchResults } from '../../../components/search/SearchResults';
import { useAnswer } from '../../../components/search/useAnswer';
import { useSearcher } from '../../../components/search/useSearcher';
import { useLoaded } from '../../../components/useLoaded';

/** Reads the address that led nowhere: goes to the page that it means, or offers the nearest ones as a search does. */
export default function NotFoundContent() {
  const isBrowser = useIsBrowser();
  const { pathname } = useLocation();
  const { withBaseUrl } = useBaseUrlUtils();
  const history = useHistory();
  const { load, searcher } = useSearcher();
  useEffect(load, [load]);
  const path = isBrowser ? readPathname(pathname, withBaseUrl('/')) : '';
  const asked = wordsOf(path);
  const { hasFailed, value: lookup } = useLoaded(
    useCallback(() => loadLookupFor(asked), [asked]),
    { isWanted: path !== '' },
  );
  const meant = useMemo(() => (lookup ? readPath(path, lookup) : null), [lookup, path]);
  useEffect(() => {
    if (meant) history.replace(withBaseUrl(meant));
  }, [history, meant, withBaseUrl]);
  const explanation = useMemo(() => (lookup ? explainPath(path, lookup) : null), [lookup, path]);
  const { answer } = useAnswer(searcher, asked, 8);
  return (
    <main className="container page notFoundPage">
      <DrawnFromAddress always />
      <Head>
        <script>{lowerCaseScript(withBaseUrl('/'))}</script>
      </Head>
      <h1>No page has this address</h1>
      <p className="lead">
        {asked ? `The address was read as “${asked}”.` : 'The address leads nowhere.'} Go on with <Link to={pagePaths.codes}>all status codes</Link>,{' '}
        <Link to={pagePaths.providers}>all providers</Link> or <Link to={pagePaths.situations}>all situations</Link>
        {asked && (
          <>
            , or <Link to={searchPath(asked)}>search for it</Link>
          </>
        )}
        .
      </p>
      {/* Together, so that nothing moves away under the reader. */}
      {answer && searcher && (lookup || hasFailed) && (
        <div>
          {explanation && <p>{explanation}</p>}
          <SearchResults answer={answer} lookup={searcher.lookup} />
        </div>
      )}
    </main>
  );
}

/** The path as it stands below the base path. */
function readPathname(pathname: string, baseUrl: string): string {
  return decodeSafely(pathname.startsWith(baseUrl) ? pathname.slice(baseUrl.length - 1) : pathname);
}

/** The words of an address: `/sportradar/418/` becomes `sportradar 418`. */
function wordsOf(path: string): string {
  return path
    .replace(/\.(html?|json|md)$/, '')
    .split(/[/+]+/)
    .filter(Boolean)
    .join(' ')
    .slice(0, 200);
}
