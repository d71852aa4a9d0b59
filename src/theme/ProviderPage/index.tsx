import Link from '@docusaurus/Link';
import type { ProviderPage as ProviderPageRecord } from '../../catalog/pages/providerPage';
import { entryPath, providerSheetPath } from '../../catalog/permalinks';
import { Access } from '../../components/Access';
import { CodeNumeral } from '../../components/CodeNumeral';
import { ConditionsTable } from '../../components/ConditionsTable';
import { EditionMatrixTable } from '../../components/EditionMatrixTable';
import { EditionTable } from '../../components/Editions';
import { ErrorBody } from '../../components/ErrorBody';
import { Frame } from '../../components/Frame';
import { InlineToc } from '../../components/InlineToc';
import { Limits } from '../../components/Limits';
import { Prose } from '../../components/Prose';
import { Section } from '../../components/Section';
import { SourceList } from '../../components/SourceList';
import { StatementList } from '../../components/StatementList';
import { Support } from '../../components/Support';

/** One provider: everything that its own page says, as tables. */
export default function ProviderPage({ page }: { page: ProviderPageRecord }) {
  const { billing, bestPractices, comparisonPath, editionMatrix, editions, entries, errorBody, id, name, oddities, rateLimits, sources, support } = page;
  return (
    <Frame page={page} isWide>
      <ProviderIntroduction page={page} />
      <InlineToc page={page} isAlwaysShown />
      <Section id="access" label="Address and credentials">
        <Access provider={page} />
      </Section>
      <Section id="codes" label="Status codes">
        <ConditionsTable caption={`Every status code of ${name}, with every condition`} rows={entries.flatMap((entry) => entry.conditions)} lead="code" />
        <p>
          <Link to={comparisonPath}>Compare {name} with other providers</Link>
        </p>
      </Section>
      <Section id="error-body" label="Error body">
        <ErrorBody errorBody={errorBody} />
      </Section>
      <Section id="limits" label="Limits and headers">
        <Limits rateLimits={rateLimits} />
      </Section>
      {billing.length > 0 && (
        <Section id="billing" label="Billing">
          <StatementList statements={billing} />
        </Section>
      )}
      <Section id="best-practices" label="Best practices">
        <StatementList statements={bestPractices} />
      </Section>
      {oddities.length > 0 && (
        <Section id="differences" label="What differs">
          <p>From the standard, from other providers, and between {name}’s own pages.</p>
          <StatementList statements={oddities} />
        </Section>
      )}
      <Section id="support" label="Support">
        <Support support={support} />
      </Section>
      {editions.length > 1 && (
        <Section id="editions" label="Editions">
          <EditionTable editions={editions} entryPathOf={(statusCode) => entryPath(id, statusCode)} />
          {editionMatrix && <EditionMatrixTable matrix={editionMatrix} />}
        </Section>
      )}
      <Section id="sources" label="Sources">
        <SourceList sources={sources} />
      </Section>
    </Frame>
  );
}

function ProviderIntroduction({ page: { aliases, docsUrl, entries, homeUrl, id, links, name, summary } }: { page: ProviderPageRecord }) {
  return (
    <header className="answer">
      <h1>{name} status codes</h1>
      <p className="lead">
        <Prose text={summary} />
      </p>
      <p className="numerals">
        {entries.map(({ path, reasonPhrase, statusCode }) => (
          <Link key={statusCode} to={path} title={reasonPhrase}>
            <CodeNumeral code={statusCode} />
          </Link>
        ))}
      </p>
      <ul className="inlineList">
        <li>
          <Link href={homeUrl}>Home page</Link>
        </li>
        <li>
          <Link href={docsUrl}>Documentation</Link>
        </li>
        {links.map(({ title, url }) => (
          <li key={url}>
            <Link href={url}>{title}</Link>
          </li>
        ))}
        <li>
          <Link to={providerSheetPath(id)}>Print sheet</Link>
        </li>
      </ul>
      {aliases.length > 0 && <p className="hint">Also called {aliases.join(', ')}.</p>}
    </header>
  );
}
