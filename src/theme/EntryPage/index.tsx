import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type { EntryPage as EntryPageRecord } from '../../catalog/pages/entryPage';
import { CodeNumeral } from '../../components/CodeNumeral';
import { ConditionChoice } from '../../components/ConditionChoice';
import { ConditionSection } from '../../components/ConditionSection';
import { ConditionsTable } from '../../components/ConditionsTable';
import { EditionDifferences } from '../../components/Editions';
import { Frame } from '../../components/Frame';
import { InlineToc } from '../../components/InlineToc';
import { Prose } from '../../components/Prose';
import { Access, ErrorBody, Limits } from '../../components/ProviderFacts';
import { SourceList } from '../../components/SourceList';
import { StatementList } from '../../components/StatementList';

/** One provider's use of one status code. */
export default function EntryPage({ page }: { page: EntryPageRecord }) {
  return (
    <Frame page={page}>
      <header className="answer">
        <h1>
          <CodeNumeral code={page.statusCode} size="large" />
          <span>
            <span className="answer-provider">{page.provider.name}</span> {page.reasonPhrase}
          </span>
        </h1>
        {page.conditions.length > 1 && <ConditionChoice question={page.question} conditions={page.conditions} />}
        {page.editionDifferences.length > 0 && (
          <p className="hint">
            Other editions of {page.provider.name}’s page say something else about {page.statusCode}: <Link to="#editions">see how they differ</Link>.
          </p>
        )}
        {page.notes.length > 0 && <StatementList statements={page.notes} />}
      </header>
      <InlineToc page={page} />
      {page.conditions.map((condition) => (
        <ConditionSection key={condition.id} condition={condition} editionTitles={page.editionTitles} />
      ))}
      <EntryContext page={page} />
    </Frame>
  );
}

/** What stands around the conditions: other providers, error body, limits, the standard, editions, sources. */
function EntryContext({ page }: { page: EntryPageRecord }) {
  const { comparisonPath, editionDifferences, otherProviders, provider, providerFacts, sources, standard } = page;
  return (
    <>
      {otherProviders.length > 0 && (
        <section>
          <Heading as="h2" id="other-providers">
            At other providers
          </Heading>
          {otherProviders.map(({ situation, cells }) => (
            <ConditionsTable
              key={situation.id}
              caption={
                <>
                  The same situation elsewhere: <Link to={situation.path}>{situation.name}</Link>
                </>
              }
              rows={cells}
              lead="both"
            />
          ))}
          <p>
            <Link to={comparisonPath}>Compare {standard.code} across all providers</Link>
          </p>
        </section>
      )}
      <section>
        <Heading as="h2" id="error-body">
          Error body
        </Heading>
        <ErrorBody errorBody={providerFacts.errorBody} />
      </section>
      <section>
        <Heading as="h2" id="limits">
          Limits and headers
        </Heading>
        <Limits rateLimits={providerFacts.rateLimits} />
        <Access provider={providerFacts} />
      </section>
      <section>
        <Heading as="h2" id="standard">
          What the standard says
        </Heading>
        <p>
          {standard.meaning ? <Prose text={standard.meaning} /> : `${standard.code} is not in the HTTP Status Code Registry.`}{' '}
          <Link to={standard.path}>
            {standard.code} {standard.title}
          </Link>
        </p>
      </section>
      {editionDifferences.length > 0 && <EditionDifferences differences={editionDifferences} providerPath={provider.path} />}
      <section>
        <Heading as="h2" id="sources">
          Sources
        </Heading>
        <SourceList sources={sources} />
      </section>
    </>
  );
}
