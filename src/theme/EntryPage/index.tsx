import type { EntryPage as EntryPageRecord } from '../../catalog/pages/entryPage';
import { toTicketSubject } from '../../catalog/ticket/subject';
import { CodeNumeral } from '../../components/CodeNumeral';
import { ConditionChoice } from '../../components/ConditionChoice';
import { ConditionSection } from '../../components/ConditionSection';
import { EditionSummary } from '../../components/EditionSummary';
import { EntryContext } from '../../components/EntryContext';
import { Frame } from '../../components/Frame';
import { InlineToc } from '../../components/InlineToc';
import { StatementList } from '../../components/StatementList';
import { TicketRow } from '../../components/ticket/TicketRow';
import { useToUrl } from '../../components/ticket/useToUrl';

/** One provider's use of one status code. */
export default function EntryPage({ page }: { page: EntryPageRecord }) {
  const toUrl = useToUrl();
  const hasSeveral = page.conditions.length > 1;
  return (
    <Frame page={page}>
      <header className="answer">
        <h1 className="answer-heading">
          <CodeNumeral code={page.statusCode} size="large" />
          <span>
            <span className="answer-provider">{page.provider.name}</span> {page.reasonPhrase}
          </span>
        </h1>
        {hasSeveral && (
          <ConditionChoice question={page.question} conditions={page.conditions}>
            <TicketRow subject={toTicketSubject(page, toUrl)} />
          </ConditionChoice>
        )}
      </header>
      {hasSeveral && <EntryNotes page={page} />}
      {hasSeveral && <InlineToc page={page} />}
      {page.conditions.map((condition) => (
        <ConditionSection
          key={condition.id}
          condition={condition}
          isOnly={!hasSeveral}
          reasonPhrase={page.reasonPhrase}
          editionTitles={page.editionTitles}
          commonEscalation={page.providerFacts.support.include}
        />
      ))}
      {!hasSeveral && (
        <>
          <InlineToc page={page} />
          <EntryNotes page={page} />
        </>
      )}
      <EntryContext page={page} />
    </Frame>
  );
}

/** How other editions differ, and what holds for the whole code; behind the answer where there is one answer. */
function EntryNotes({ page: { editionDifferences, notes } }: { page: EntryPageRecord }) {
  return (
    <>
      {editionDifferences.length > 0 && <EditionSummary differences={editionDifferences} />}
      {notes.length > 0 && <StatementList statements={notes} />}
    </>
  );
}
