import Heading from '@theme/Heading';
import { withEvidence } from '../catalog/evidence';
import type { ConditionRecord } from '../catalog/records';
import { toConditionSubject } from '../catalog/ticket/subject';
import { Basis } from './Basis';
import { CodeNumeral } from './CodeNumeral';
import { ConditionHistory } from './ConditionHistory';
import { DecisionStrip } from './DecisionStrip';
import { NotThisOneIf } from './NotThisOneIf';
import { Prose } from './Prose';
import { StatementGroup } from './StatementGroup';
import { TextList } from './TextList';
import { TicketRow } from './ticket/TicketRow';
import { useToUrl } from './ticket/useToUrl';
import { WhereItFailed } from './WhereItFailed';

interface ConditionSectionProps {
  condition: ConditionRecord;
  /** Of the entry: a ticket names it beside the condition. */
  reasonPhrase: string;
  editionTitles: Record<string, string>;
  /** What support needs for every code of the provider; it stands once on the page. */
  commonEscalation: readonly string[];
  /** Whether it is the only reason for its number. */
  isOnly?: boolean;
  /** Whether the page says already where it failed. */
  isPlaceTold?: boolean;
}

/** Everything about one condition, under its permanent fragment. */
export function ConditionSection({ condition, reasonPhrase, editionTitles, commonEscalation, isOnly = false, isPlaceTold = false }: ConditionSectionProps) {
  const toUrl = useToUrl();
  const { bodyTexts, causes, escalateWith, evidence, failure, id, identifier, identifierField, label, meaning, notes, resolution, notThisOneIf } = condition;
  const escalateAlsoWith = escalateWith.filter((text) => !commonEscalation.includes(text));
  return (
    <section className={isOnly ? 'condition condition--only' : 'condition'}>
      <Heading
        as="h2"
        id={id}
        aria-label={isOnly ? label : `${condition.statusCode} ${label}`}
        {...(isOnly && label === reasonPhrase && { className: 'visuallyHidden' })}
      >
        {!isOnly && <CodeNumeral code={condition.statusCode} />} {label}
      </Heading>
      {(identifier || bodyTexts.length > 0) && <BodyMarks identifier={identifier} field={identifierField} bodyTexts={bodyTexts} />}
      <p className="lead">
        <Prose text={meaning} />
        {'\u00a0'}
        <Basis evidence={evidence.meaning} />
      </p>
      <DecisionStrip condition={condition} />
      {failure && !isPlaceTold && <WhereItFailed place={failure.place} evidence={failure.evidence} providerName={condition.provider.name} />}
      <TicketRow subject={toConditionSubject(condition, reasonPhrase, toUrl)} />
      <div className="columns">
        <div className="columns-pair">
          <div>
            <StatementGroup heading="What to do" isOrdered statements={withEvidence(resolution.steps, evidence.steps)} codes={resolution.code} />
          </div>
          <div>
            <StatementGroup heading="Why it happens" statements={withEvidence(causes, evidence.causes)} />
            {notThisOneIf.length > 0 && <NotThisOneIf lookAlikes={notThisOneIf} />}
            {notes.length > 0 && <StatementGroup heading="Good to know" statements={notes} />}
            {escalateAlsoWith.length > 0 && (
              <>
                <h3>Send support also</h3>
                <TextList texts={escalateAlsoWith} />
              </>
            )}
            <ConditionHistory condition={condition} editionTitles={editionTitles} />
          </div>
        </div>
      </div>
    </section>
  );
}

interface BodyMarksProps {
  identifier: string | null;
  field: string | null;
  bodyTexts: ConditionRecord['bodyTexts'];
}

/** What the response body carries for this condition. */
function BodyMarks({ identifier, field, bodyTexts }: BodyMarksProps) {
  return (
    <ul className="bodyMarks">
      {identifier && (
        <li>
          Identifier <code>{identifier}</code>
          {field && (
            <>
              {' '}
              in the body field <code>{field}</code>
            </>
          )}
        </li>
      )}
      {bodyTexts.map((bodyText) => (
        <li key={bodyText.text}>
          {bodyText.field === field ? 'Or body field' : 'Body field'} <code>{bodyText.field}</code> reads <code>{bodyText.text}</code>
        </li>
      ))}
    </ul>
  );
}
