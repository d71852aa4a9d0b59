import type { EntryPage as EntryPageRecord } from '../../catalog/pages/entryPage';
import { CodeNumeral } from '../../components/CodeNumeral';
import { ConditionChoice } from '../../components/ConditionChoice';
import { ConditionSection } from '../../components/ConditionSection';
import { EditionSummary } from '../../components/EditionSummary';
import { EntryContext } from '../../components/EntryContext';
import { Frame } from '../../components/Frame';
import { InlineToc } from '../../components/InlineToc';
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
        {page.editionDifferences.length > 0 && <EditionSummary differences={page.editionDifferences} />}
        {page.notes.length > 0 && <StatementList statements={page.notes} />}
      </header>
      <InlineToc page={page} />
      {page.conditions.map((condition) => (
        <ConditionSection key={condition.id} condition={condition} editionTitles={page.editionTitles} commonEscalation={page.providerFacts.support.include} />
      ))}
      <EntryContext page={page} />
    </Frame>
  );
}
