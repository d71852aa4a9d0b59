import Link from '@docusaurus/Link';
import { HtmlClassNameProvider } from '@docusaurus/theme-common';
import Layout from '@theme/Layout';
import { count } from '../../catalog/labels';
import type { HomePage as HomePageRecord } from '../../catalog/pages/homePage';
import { pagePaths } from '../../catalog/permalinks';
import { HomeChanges } from '../../components/HomeChanges';
import { HomeProviders } from '../../components/HomeProviders';
import { HomeSituations } from '../../components/HomeSituations';
import { LeftOut } from '../../components/LeftOut';
import { HomeMap } from '../../components/map/HomeMap';
import { PageContextProvider } from '../../components/PageContext';
import { PageHead } from '../../components/PageHead';
import { PageTwins } from '../../components/PageTwins';
import { SearchField } from '../../components/search/SearchField';
import '../../css/pages/home.css';
import '../../css/pages/homeMap.css';

/** The entrance: the map of every code by provider, the situations, the providers. */
export default function HomePage({ page }: { page: HomePageRecord }) {
  const { changes, markup, providers, situationGroups, totals } = page;
  return (
    <HtmlClassNameProvider className="home">
      <PageHead page={page} />
      <Layout>
        <PageContextProvider markup={markup} sources={[]}>
          <main className="container home-main">
            <h1>Which code did you get?</h1>
            <p className="lead">
              What it means at this provider, why it happens, what to do, who acts, whether to retry, whether it was billed.{' '}
              {count(totals.conditions, 'condition', 'conditions')} of {count(totals.providers, 'provider', 'providers')},{' '}
              {count(totals.statusCodes, 'status code', 'status codes')}.
            </p>
            <SearchField size="large" />
            <h2>Every code by provider</h2>
            <HomeMap source={page} />
            <p>
              <Link to={pagePaths.compare}>Compare side by side</Link> · <Link to={pagePaths.codes}>All status codes</Link> ·{' '}
              <Link to={pagePaths.identifiers}>All identifiers</Link>
            </p>
            <h2>What happened?</h2>
            <HomeSituations groups={situationGroups} />
            <h2>Providers</h2>
            <HomeProviders providers={providers} />
            <LeftOut count={totals.providers - providers.length} what="providers" to={pagePaths.providers}>
              All providers
            </LeftOut>
            {changes.length > 0 && <HomeChanges changes={changes} />}
            <PageTwins path={page.path} />
          </main>
        </PageContextProvider>
      </Layout>
    </HtmlClassNameProvider>
  );
}
