import type { ReactNode } from 'react';
import { actorLabels, billedLabel, count, retryLabels } from '../catalog/labels';
import type { ConditionRecord } from '../catalog/records';
import { Cell, DataTable, RowHeading } from './DataTable';
import { Prose } from './Prose';

interface ConditionChoiceProps {
  question: string | null;
  conditions: readonly ConditionRecord[];
  /** What stands between the question and the reasons. */
  children?: ReactNode;
}

/** Where one number stands for several reasons: the question that tells them apart, and the reasons side by side. */
export function ConditionChoice({ question, conditions, children }: ConditionChoiceProps) {
  return (
    <>
      {question && (
        <p className="lead">
          <span className="answer-ask">To tell them apart:</span> <Prose text={question} />
        </p>
      )}
      {children}
      <DataTable caption={captionOf(conditions)} columns={['Condition', 'Meaning', 'First step', 'Who acts', 'Retry', 'Billed']} className="choiceTable">
        {conditions.map(({ id, label, identifier, meaning, resolution, actor, retry, billed, isInCollectedEdition }) => (
          <tr key={id}>
            <RowHeading>
              <a href={`#${id}`}>{label}</a>
              {identifier && identifier !== label && (
                <>
                  {' '}
                  <code>{identifier}</code>
                </>
              )}
              {!isInCollectedEdition && <span className="otherEdition"> other edition</span>}
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
        ))}
      </DataTable>
    </>
  );
}

function captionOf(conditions: readonly ConditionRecord[]): string {
  const collected = conditions.filter(({ isInCollectedEdition }) => isInCollectedEdition).length;
  const others = conditions.length - collected;
  return `${count(collected, 'condition', 'conditions')} under this code${others > 0 ? `, ${others} more in other editions of the page` : ''}`;
}
