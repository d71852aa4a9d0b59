import Link from '@docusaurus/Link';
import { classKeyOf } from '../../catalog/classMarks';
import { shortActorLabels, shortBilledLabel, shortRetryLabels } from '../../catalog/labels';
import type { NamedCell } from '../../catalog/namedCell';
import { ClassMark } from '../ClassMark';
import { Cell, RowHeading, TableHead } from '../DataTable';
import { Prose } from '../Prose';

interface SheetTableProps {
  caption: string;
  rows: readonly NamedCell[];
  hasFirstSteps: boolean;
}

/** Conditions in rows as narrow as paper asks for; on a phone each row is a block whose cells name their columns. */
export function SheetTable({ caption, hasFirstSteps, rows }: SheetTableProps) {
  const columns = ['Code', 'Condition', 'Meaning', ...(hasFirstSteps ? ['First step'] : []), 'Who acts', 'Retry', 'Billed'];
  return (
    <table className={hasFirstSteps ? 'sheetTable sheetTable--withSteps' : 'sheetTable'}>
      <caption className="visuallyHidden">{caption}</caption>
      <TableHead columns={columns} />
      <tbody>
        {rows.map((row) => (
          <Row key={row.path} row={row} hasFirstSteps={hasFirstSteps} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ hasFirstSteps, row }: { row: NamedCell; hasFirstSteps: boolean }) {
  const { actor, billed, code, identifier, label, meaning, path, retryAdvice, steps } = row;
  return (
    <tr>
      <RowHeading>
        <ClassMark statusClass={classKeyOf(code)} /> {code}
      </RowHeading>
      <Cell label="Condition">
        <Link to={path}>{label}</Link>
        {identifier && identifier !== label && <code>{identifier}</code>}
      </Cell>
      <Cell label="Meaning">
        <Prose text={meaning} />
      </Cell>
      {hasFirstSteps && (
        <Cell label="First step">
          <Prose text={steps[0] ?? ''} />
        </Cell>
      )}
      <Cell label="Who acts">{shortActorLabels[actor]}</Cell>
      <Cell label="Retry">{shortRetryLabels[retryAdvice]}</Cell>
      <Cell label="Billed">{shortBilledLabel(billed)}</Cell>
    </tr>
  );
}
