import { actorLabels, billedLabel, retryLabels } from '../catalog/labels';
import type { ConditionRecord } from '../catalog/records';
import { Cell, DataTable, RowHeading } from './DataTable';
import { Prose } from './Prose';

interface ConditionChoiceProps {
  question: string | null;
  conditions: readonly ConditionRecord[];
}

/** Where one number stands for several reasons: the question that tells them apart, and the reasons side by side. */
export function ConditionChoice({ question, conditions }: ConditionChoiceProps) {
  return (
    <>
      {question && (
        <p className="lead">
          <Prose text={question} />
        </p>
      )}
      <DataTable
        caption={`${conditions.length} conditions under this code`}
        columns={['Condition', 'Meaning', 'Who acts', 'Retry', 'Billed']}
        className="choiceTable"
      >
        {conditions.map(({ id, label, identifier, meaning, actor, retry, billed, isInCollectedEdition }) => (
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
            <Cell label="Who acts">{actorLabels[actor]}</Cell>
            <Cell label="Retry">{retryLabels[retry.advice]}</Cell>
            <Cell label="Billed">{billedLabel(billed)}</Cell>
          </tr>
        ))}
      </DataTable>
    </>
  );
}
