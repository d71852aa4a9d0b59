import Link from '@docusaurus/Link';
import { Fragment } from 'react';
import type { CodePage as CodePageRecord } from '../../catalog/pages/codePage';
import { classPath, pagePaths } from '../../catalog/permalinks';
import { CodeAnswer } from '../../components/CodeAnswer';
import { CodeConstants } from '../../components/CodeConstants';
import { CodeLookAlikes } from '../../components/CodeLookAlikes';
import { CodeRequirements, CodeSteps } from '../../components/CodeRequirements';
import { CodeSpecification } from '../../components/CodeSpecification';
import { ConditionsTable } from '../../components/ConditionsTable';
import { ExampleExchange } from '../../components/ExampleExchange';
import { Frame } from '../../components/Frame';
import { InlineToc } from '../../components/InlineToc';
import { LeftOut } from '../../components/LeftOut';
import { Prose } from '../../components/Prose';
import { RelatedSituations } from '../../components/RelatedSituations';
import { Section } from '../../components/Section';
import { SourceList } from '../../components/SourceList';
import { UnregisteredUses } from '../../components/UnregisteredUses';

/** One status code: the standard meaning, then every provider's conditions. */
export default function CodePage({ page }: { page: CodePageRecord }) {
  const { code, constants, exchange, lookAlikes, registration, situations, sources, statusClass, uses } = page;
  return (
    <Frame page={page} isWide>
      <CodeAnswer page={page} />
      {!registration && uses.length > 0 && <UnregisteredUses uses={uses} isRegistered={false} />}
      <div className="columns">
        <div className={registration && lookAlikes.length > 0 ? 'columns-pair' : undefined}>
          {registration && <CodeSteps registration={registration} />}
          {lookAlikes.length > 0 && <CodeLookAlikes lookAlikes={lookAlikes} />}
        </div>
      </div>
      <InlineToc page={page} isAlwaysShown />
      {exchange && <ExampleExchange exchange={exchange} />}
      {registration && <CodeRequirements registration={registration} />}
      <ProviderTables page={page} />
      {situations.length > 0 && <RelatedSituations situations={situations} />}
      {registration && uses.length > 0 && <UnregisteredUses uses={uses} isRegistered />}
      {constants.length > 0 && <CodeConstants code={code} constants={constants} />}
      {registration && <CodeSpecification registration={registration} />}
      {statusClass && (
        <p>
          <Prose text={statusClass.unknownCode} /> <Link to={classPath(statusClass.id)}>All {statusClass.id} codes</Link>
        </p>
      )}
      {sources.length > 0 && (
        <Section id="sources" label="Sources">
          <SourceList sources={sources} />
        </Section>
      )}
    </Frame>
  );
}

function ProviderTables({ page: { code, comparisonPath, conditions, omittedProviders, otherNumbers } }: { page: CodePageRecord }) {
  return (
    <>
      {conditions.length > 0 && (
        <Section id="providers" label="At each provider">
          <ConditionsTable caption={`Every provider’s conditions under ${code}`} rows={conditions} lead="provider" />
          <LeftOut count={omittedProviders} what="providers" to={pagePaths.providers}>
            All providers
          </LeftOut>
          <p>
            <Link to={comparisonPath}>Compare {code} side by side</Link>
          </p>
        </Section>
      )}
      {otherNumbers.length > 0 && (
        <Section id="other-numbers" label="The same situation under other numbers">
          {otherNumbers.map(({ situation, cells, omitted }) => (
            <Fragment key={situation.id}>
              <ConditionsTable caption={<Link to={situation.path}>{situation.name}</Link>} rows={cells} lead="both" />
              <LeftOut count={omitted} what="conditions" to={situation.path}>
                {situation.name}
              </LeftOut>
            </Fragment>
          ))}
        </Section>
      )}
    </>
  );
}
