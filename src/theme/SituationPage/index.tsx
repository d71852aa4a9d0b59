import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import { differenceLabels } from '../../catalog/labels';
import type { SituationPage as SituationPageRecord } from '../../catalog/pages/situationPages';
import { pagePaths } from '../../catalog/permalinks';
import { ConditionsTable } from '../../components/ConditionsTable';
import { Frame } from '../../components/Frame';
import { InlineToc } from '../../components/InlineToc';
import { LeftOut } from '../../components/LeftOut';
import { Prose } from '../../components/Prose';
import { Section } from '../../components/Section';
import { SourceList } from '../../components/SourceList';
import { TextList } from '../../components/TextList';
import { UsualCodes } from '../../components/UsualCodes';

/** One situation: what happened, what to do, and how each provider says it. */
export default function SituationPage({ page }: { page: SituationPageRecord }) {
  const { clientSteps, inOwnWords, name, neighbours, retryRecipe, sentence, sources } = page;
  return (
    <Frame page={page} isWide>
      <header className="answer">
        <h1>{name}</h1>
        <p className="hint">“{inOwnWords}”</p>
        <p className="lead">
          <Prose text={sentence} />
        </p>
        <UsualCodes usualCodes={page.usualCodes} />
      </header>
      <InlineToc page={page} isAlwaysShown />
      <Advice id="what-to-do" label="What to do" texts={clientSteps} />
      <Advice id="retry" label="Retry" texts={retryRecipe} />
      <HowProvidersSayIt page={page} />
      {neighbours.length > 0 && (
        <Section id="neighbours" label="Not this one if">
          <ul className="statements">
            {neighbours.map(({ situation, difference }) => (
              <li key={situation.id}>
                <Link to={situation.path}>{situation.name}</Link>: <Prose text={difference} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.conditions.length > 0 && (
        <Section id="sources" label="Sources">
          <SourceList sources={sources} />
        </Section>
      )}
    </Frame>
  );
}

function Advice({ id, label, texts }: { id: string; label: string; texts: readonly string[] }) {
  return (
    <section>
      <Heading as="h2" id={id}>
        {label}
      </Heading>
      <TextList texts={texts} isOrdered />
      <p className="hint">Our advice, whatever the provider.</p>
    </section>
  );
}

function HowProvidersSayIt({ page: { comparisonPath, conditions, differences, name, omittedProviders } }: { page: SituationPageRecord }) {
  return (
    <Section id="providers" label="How each provider says it">
      {conditions.length === 0 ? (
        <p>None of the providers here documents a code for this situation.</p>
      ) : (
        <>
          {differences.length > 0 && <p>Between providers: {differences.map((difference) => differenceLabels[difference]).join(', ')}.</p>}
          <ConditionsTable caption={`${name}: provider by provider`} rows={conditions} lead="both" />
          <LeftOut count={omittedProviders} what="providers" to={pagePaths.providers}>
            All providers
          </LeftOut>
          <p>
            <Link to={comparisonPath}>Compare this situation side by side</Link>
          </p>
        </>
      )}
    </Section>
  );
}
