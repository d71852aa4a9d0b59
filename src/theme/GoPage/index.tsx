import Head from '@docusaurus/Head';
import { useHistory, useLocation } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { useEffect, useMemo } from 'react';
import { readGoRequest } from '../../catalog/go/goRequest';
import type { GoPage as GoPageRecord } from '../../catalog/pages/goPage';
import { pagePaths } from '../../catalog/permalinks';
import { absoluteUrl } from '../../catalog/siteAddress';
import { DrawnFromAddress } from '../../components/DrawnFromAddress';
import { Frame } from '../../components/Frame';
import { GoForm } from '../../components/go/GoForm';
import { GoResult } from '../../components/go/GoResult';
import { useGoAnswer } from '../../components/go/useGoAnswer';
import { LoadFailed } from '../../components/LoadFailed';
import { NeedsJavaScript } from '../../components/NeedsJavaScript';
import { Wakes } from '../../components/Wakes';

/** Leads from what a helpdesk's address says to the page that answers; where that is not certain, it says why and offers the nearest pages. */
export default function GoPage({ page }: { page: GoPageRecord }) {
  const isBrowser = useIsBrowser();
  const { hash, search } = useLocation();
  const history = useHistory();
  const { siteConfig } = useDocusaurusContext();
  const { withBaseUrl } = useBaseUrlUtils();
  const request = useMemo(() => (isBrowser ? readGoRequest(search, hash) : readGoRequest('', '')), [hash, isBrowser, search]);
  const { answer, canRetry, hasFailed, isAsked, retry } = useGoAnswer(request);
  const certain = answer?.isCertain ? answer.target : null;
  useEffect(() => {
    // Replaced, so that going back does not lead here again, and the words of a customer leave the history.
    if (certain) history.replace(withBaseUrl(certain));
  }, [certain, history, withBaseUrl]);
  const isWaiting = isAsked && !canRetry && (!answer || certain !== null);
  return (
    <Frame page={page} isWide>
      <Wakes when="now" />
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <DrawnFromAddress />
      <h1>Go to the right page</h1>
      <p className="lead">An address for helpdesk macros: from a provider, a status, an identifier or a text to the page that answers.</p>
      <NeedsJavaScript what="Finding the page" />
      {canRetry && <LoadFailed what="What finds the page" hasFailed={hasFailed} onRetry={retry} />}
      <p role="status" className="hint">
        {isWaiting && 'Looking it up…'}
        {answer && certain === null && (answer.target ? 'This needs your choice.' : 'No page was found for this.')}
      </p>
      {answer && certain === null && <GoResult answer={answer} />}
      {/* Below the answer: shown before it, it would move away under the pointer. */}
      {!isWaiting && (
        <>
          <h2>Find a page, or build an address</h2>
          <GoForm
            // Drawn anew when the address says something else; while it says nothing, what is typed into the form stays.
            key={search === '' && hash === '' ? '' : `${isBrowser} ${search} ${hash}`}
            providers={page.providers}
            initial={request.values}
            action={withBaseUrl(pagePaths.go)}
            toAddress={(path) => absoluteUrl(siteConfig, path)}
            onGo={(path) => history.push(withBaseUrl(path))}
          />
        </>
      )}
    </Frame>
  );
}
