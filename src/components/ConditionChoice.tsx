import type { ReactNode } from 'react';
import { actorLabels, billedLabel, count, retryLabels } from '../catalog/labels';
import type { ConditionRecord } from '../catalog/records';
import { Cell, DataTable, RowHeading } from './DataTable';
import { OtherEdition } from './OtherEdition';
import { Prose } from './Prose';

interface ConditionChoiceProps {
  question: string | null;
  conditions: readonly ConditionRecord[];
  /** What stands between the question and the reasons. */
  children?: ReactNode;
}

/** So many reasons of other editions still stand in the same table; more would push the answer out of sight. */
const mostOthers = 3;

/** Where one number stands for several reasons: the question that tells them apart, and the reasons side by side. */
export function ConditionChoice({ question, conditions, children }: ConditionChoiceProps) {
  const collected = conditions.filter(({ isInCollectedEdition }) => isInCollectedEdition);
  const others = conditions.filter(({ isInCollectedEdition }) => !isInCollectedEdition);
  const isFolded = collected.length > 0 && others.length > mostOthers;
  const inOthers = `${others.length} more in other editions of the page`;
  const under = `${count(collected.length, 'condition', 'conditions')} under this code`;
  return (
    <>
      {question && (
        <p className="lead">
          <span className="answer-ask">To tell them apart:</span> <Prose text={question} />
        </p>
      )}
      {children}
      <ChoiceTable caption={others.length > 0 && !isFolded ? `${under}, ${inOthers}` : under} conditions={isFolded ? collected : conditions} />
      {isFolded && (
        <details className="choiceMore">
          <summary>{inOthers}</summary>
          <ChoiceTable caption="Conditions that only other editions of the page document" conditions={others} />
        </details>
      )}
    </>
  );
}

function ChoiceTable({ caption, conditions }: { caption: string; conditions: readonly ConditionRecord[] }) {
  return (
    <DataTable caption={caption} columns={['Condition', 'Meaning', 'First step', 'Who acts', 'Retry', 'Billed']} className="choiceTable">
      {conditions.map((condition) => (
        <ChoiceRow key={condition.id} condition={condition} />
      ))}
    </DataTable>
  );
}

function ChoiceRow({ condition }: { condition: ConditionRecord }) {
  const { actor, billed, id, identifier, label, meaning, resolution, retry } = condition;
  return (
    <tr>
      <RowHeading>
        <a href={`#${id}`}>{label}</a>
        {identifier && identifier !== label && (
          <>
            {' '}
            <code>{identifier}</code>
          </>
        )}
        <OtherEdition of={condition} />
      </RowHeading>
      <Cell label="Meaning">
        <Prose text={meaning} />
      </Cell>
      <Cell label="First step">
        <Prose text={resolution.steps[0] ?? ''} />
      </Cell>
      <Cell label="Who acts">{actorLabels[actor]}</Cell>
      <Cell label="Retry">{retryLabels[retry.advice]}</Cell>
      <Cell label="Billed">{billedLabel(billed)}</Cell>
    </tr>
  );
}
