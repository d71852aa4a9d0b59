import Link from '@docusaurus/Link';
import { Fragment } from 'react';
import type { EntryPage } from '../catalog/pages/entryPage';
import { Access } from './Access';
import { ConditionsTable } from './ConditionsTable';
import { ErrorBody } from './ErrorBody';
import { LeftOut } from './LeftOut';
import { Limits } from './Limits';
import { Prose } from './Prose';
import { Section } from './Section';
import { SourceList } from './SourceList';
import { Support } from './Support';
import { Timeline } from './Timeline';

/** What stands around the conditions: other providers, error body, limits, the standard, editions, sources. */
export function EntryContext({ page }: { page: EntryPage }) {
  const { comparisonPath, otherProviders, provider, providerFacts, sources, standard, statusCode, timeline } = page;
  return (
    <>
      {otherProviders.length > 0 && (
        <Section id="other-providers" label="At other providers">
          {otherProviders.map(({ situation, cells, omitted }) => (
            <Fragment key={situation.id}>
              <ConditionsTable
                caption={
                  <>
                    The same situation elsewhere: <Link to={situation.path}>{situation.name}</Link>
                  </>
                }
                rows={cells}
                lead="both"
              />
              <LeftOut count={omitted} what="conditions" to={situation.path}>
                {situation.name}
              </LeftOut>
            </Fragment>
          ))}
          <p>
            <Link to={comparisonPath}>Compare {standard.code} across all providers</Link>
          </p>
        </Section>
      )}
      <Section id="error-body" label="Error body">
        <ErrorBody errorBody={providerFacts.errorBody} />
      </Section>
      <Section id="limits" label="Limits and headers">
        <Limits rateLimits={providerFacts.rateLimits} />
      </Section>
      <Section id="access" label="Address and credentials">
        <Access provider={providerFacts} />
      </Section>
      <Section id="support" label="Support">
        <Support support={providerFacts.support} />
      </Section>
      <Section id="standard" label="What the standard says">
        <p>
          {standard.meaning ? <Prose text={standard.meaning} /> : `${standard.code} is not in the HTTP Status Code Registry.`}{' '}
          <Link to={standard.path}>
            {standard.code} {standard.title}
          </Link>
        </p>
      </Section>
      {timeline && <Timeline timeline={timeline} statusCode={statusCode} providerPath={provider.path} />}
      <Section id="sources" label="Sources">
        <SourceList sources={sources} />
      </Section>
    </>
  );
}
