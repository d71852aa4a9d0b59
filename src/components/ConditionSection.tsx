import Heading from '@theme/Heading';
import type { ConditionRecord } from '../catalog/records';
import { Basis } from './Basis';
import { ConditionHistory } from './ConditionHistory';
import { DecisionStrip } from './DecisionStrip';
import { NotThisOneIf } from './NotThisOneIf';
import { Prose } from './Prose';
import { StatementList, withEvidence } from './StatementList';

interface ConditionSectionProps {
  condition: ConditionRecord;
  editionTitles: Record<string, string>;
}

/** Everything about one condition, under its permanent fragment. */
export function ConditionSection({ condition, editionTitles }: ConditionSectionProps) {
  const { bodyTexts, causes, escalateWith, evidence, id, identifier, identifierField, label, meaning, notes, resolution, notThisOneIf } = condition;
  return (
    <section className={condition.isInCollectedEdition ? 'condition' : 'condition condition--otherEdition'}>
      <Heading as="h2" id={id}>
        {label}
      </Heading>
      {(identifier || bodyTexts.length > 0) && <BodyMarks identifier={identifier} field={identifierField} bodyTexts={bodyTexts} />}
      <ConditionHistory condition={condition} editionTitles={editionTitles} />
      <p className="lead">
        <Prose text={meaning} /> <Basis evidence={evidence.meaning} />
      </p>
      <DecisionStrip condition={condition} />
      <h3>What to do</h3>
      <StatementList isOrdered statements={withEvidence(resolution.steps, evidence.steps)} />
      <h3>Why it happens</h3>
      <StatementList statements={withEvidence(causes, evidence.causes)} />
      {notThisOneIf.length > 0 && <NotThisOneIf lookAlikes={notThisOneIf} />}
      {notes.length > 0 && (
        <>
          <h3>Good to know</h3>
          <StatementList statements={notes} />
        </>
      )}
      {condition.statusClass !== '2xx' && (
        <>
          <h3>If you write to support, send</h3>
          <ul className="statements">
            {escalateWith.map((text) => (
              <li key={text}>
                <Prose text={text} />
              </li>
            ))}
          </ul>
        </>
      )}
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
          Body field <code>{bodyText.field}</code> reads <code>{bodyText.text}</code>
        </li>
      ))}
    </ul>
  );
}
