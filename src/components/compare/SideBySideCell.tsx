import Link from '@docusaurus/Link';
import { type ComparisonCell, type ComparisonRow, isApart } from '../../catalog/comparison';
import type { ComparisonField } from '../../catalog/comparisonQuery';
import { CodeNumeral } from '../CodeNumeral';
import { ConditionName } from '../ConditionsTable';
import { ChosenField, Field, Marked } from './ComparisonFields';

interface SideBySideCellProps {
  cells: readonly ComparisonCell[];
  row: ComparisonRow;
  fields: readonly ComparisonField[];
}

/** What one provider says in one row, with the chosen fields; what differs between providers is marked. */
export function SideBySideCell({ cells, row, fields }: SideBySideCellProps) {
  return (
    <>
      {cells.map((cell) => (
        <div key={cell.path} className="sideBySide-condition">
          <p>
            {row.kind === 'situation' && (
              <Marked isMarked={isApart(cell, row, 'number')}>
                <CodeNumeral code={cell.code} />
              </Marked>
            )}{' '}
            <ConditionName cell={cell} />
          </p>
          <dl>
            {row.kind === 'code' && (
              <Field term="Situation">
                <Marked isMarked={isApart(cell, row, 'meaning')}>
                  <Link to={cell.situationPath}>{cell.situationName}</Link>
                </Marked>
              </Field>
            )}
            {fields.map((field) => (
              <ChosenField key={field} field={field} cell={cell} differs={(difference) => isApart(cell, row, difference)} />
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}
