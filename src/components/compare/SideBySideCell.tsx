import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { ComparisonCell, ComparisonRow, Difference } from '../../catalog/comparison';
import type { ComparisonField } from '../../catalog/comparisonQuery';
import { actorLabels, billedLabel, retryLabels } from '../../catalog/labels';
import { Basis } from '../Basis';
import { CodeNumeral } from '../CodeNumeral';
import { ConditionName } from '../ConditionsTable';
import { Prose } from '../Prose';

interface SideBySideCellProps {
  cells: readonly ComparisonCell[];
  row: ComparisonRow;
  fields: readonly ComparisonField[];
}

/** What one provider says in one row, with the chosen fields; what differs between providers is marked. */
export function SideBySideCell({ cells, row, fields }: SideBySideCellProps) {
  if (cells.length === 0) return <span className="none">not listed</span>;
  const differs = (difference: Difference) => row.differences.includes(difference);
  return (
    <>
      {cells.map((cell) => (
        <div key={cell.path} className="sideBySide-condition">
          <p>
            {row.kind === 'situation' && (
              <Marked isMarked={differs('number')}>
                <CodeNumeral code={cell.code} />
              </Marked>
            )}{' '}
            <ConditionName cell={cell} />
          </p>
          <dl>
            {row.kind === 'code' && (
              <Field term="Situation">
                <Marked isMarked={differs('meaning')}>
                  <Link to={cell.situationPath}>{cell.situationName}</Link>
                </Marked>
              </Field>
            )}
            {fields.map((field) => (
              <ChosenField key={field} field={field} cell={cell} differs={differs} />
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}

interface ChosenFieldProps {
  field: ComparisonField;
  cell: ComparisonCell;
  differs: (difference: Difference) => boolean;
}

function ChosenField({ field, cell, differs }: ChosenFieldProps) {
  switch (field) {
    case 'meaning':
      return (
        <Field term="Meaning">
          <Prose text={cell.meaning} /> <Basis evidence={{ basis: cell.meaningBasis }} />
        </Field>
      );
    case 'resolution':
      return <Resolution cell={cell} />;
    case 'actor':
      return (
        <Field term="Who acts">
          <Marked isMarked={differs('actor')}>{actorLabels[cell.actor]}</Marked> <Basis evidence={{ basis: cell.actorBasis }} />
        </Field>
      );
    case 'retry':
      return (
        <Field term="Retry">
          <Marked isMarked={differs('retry')}>{retryLabels[cell.retry]}</Marked> <Basis evidence={{ basis: cell.retryBasis }} />
        </Field>
      );
    case 'billed':
      return (
        <Field term="Billed">
          <Marked isMarked={differs('billed')}>{billedLabel(cell.billed)}</Marked>
        </Field>
      );
    case 'identifier':
      return <Field term="Identifier">{cell.identifier ? <code>{cell.identifier}</code> : 'not documented'}</Field>;
  }
}

function Resolution({ cell }: { cell: ComparisonCell }) {
  return (
    <Field term="Resolution">
      <ol>
        {cell.steps.map((step, index) => (
          <li key={step}>
            <Prose text={step} /> <Basis evidence={{ basis: cell.stepBases[index] ?? 'editorial' }} />
          </li>
        ))}
      </ol>
    </Field>
  );
}

function Field({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Marks a value that differs between providers; the last column says the same in words. */
function Marked({ isMarked, children }: { isMarked: boolean; children: ReactNode }) {
  return isMarked ? <mark>{children}</mark> : children;
}
