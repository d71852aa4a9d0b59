import type { EntryPage as EntryPageRecord } from '../../catalog/pages/entryPage';
import type { ConditionRecord } from '../../catalog/records';
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
import { WhereItFailed } from '../../components/WhereItFailed';

/** One provider's use of one status code. */
export default function EntryPage({ page }: { page: EntryPageRecord }) {
  const toUrl = useToUrl();
  const hasSeveral = page.conditions.length > 1;
  const place = hasSeveral ? commonFailure(page.conditions) : null;
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
        {place && <WhereItFailed place={place.place} evidence={place.evidence} providerName={page.provider.name} />}
      </header>
      {hasSeveral && <EntryNotes page={page} />}
      {hasSeveral && <InlineToc page={page} />}
      {page.conditions.map((condition) => (
        <ConditionSection
          key={condition.id}
          condition={condition}
          isOnly={!hasSeveral}
          isPlaceTold={place !== null}
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

/** Where a request failed, if that is the same for all reasons. */
function commonFailure(conditions: EntryPageRecord['conditions']): ConditionRecord['failure'] {
  const first = conditions[0]?.failure ?? null;
  return conditions.every(({ failure }) => failure?.place === first?.place) ? first : null;
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
