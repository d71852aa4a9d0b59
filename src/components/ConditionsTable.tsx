import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { ComparisonCell } from '../catalog/comparison';
import { actorLabels, billedLabel, retryLabels } from '../catalog/labels';
import { Basis } from './Basis';
import { CodeNumeral } from './CodeNumeral';
import { Cell, DataTable, RowHeading } from './DataTable';
import { Kept } from './Kept';
import { OtherEdition } from './OtherEdition';
import { Prose } from './Prose';

type Row = ComparisonCell & { providerName: string };

interface ConditionsTableProps {
  caption: ReactNode;
  rows: readonly Row[];
  /** What names a row beside the condition's label: the provider, the code, or both. */
  lead: 'provider' | 'code' | 'both';
}

const headings = { provider: 'Provider', code: 'Code', both: 'Provider, code' };

/** Conditions in rows: label, meaning, first step, who acts, retry, billed. */
export function ConditionsTable({ caption, rows, lead }: ConditionsTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={[headings[lead], 'Condition', 'Meaning', 'First step', 'Who acts', 'Retry', 'Billed']}
      className="wideTable conditionsTable"
    >
      {rows.map((row) => (
        <Kept key={row.path} by={['conditions', lead, row]}>
          <ConditionRow row={row} lead={lead} />
        </Kept>
      ))}
    </DataTable>
  );
}

function ConditionRow({ row, lead }: { row: Row; lead: ConditionsTableProps['lead'] }) {
  return (
    <tr>
      <Lead row={row} lead={lead} />
      <Cell label="Condition">
        <ConditionName cell={row} />
      </Cell>
      <Cell label="Meaning">
        <Prose text={row.meaning} />
        {'\u00a0'}
        <Basis evidence={{ basis: row.meaningBasis }} />
      </Cell>
      <Cell label="First step">
        <Prose text={row.steps[0] ?? ''} />
        {'\u00a0'}
        <Basis evidence={{ basis: row.stepBases[0] ?? 'editorial' }} />
      </Cell>
      <Cell label="Who acts">
        {actorLabels[row.actor]} <Basis evidence={{ basis: row.actorBasis }} />
      </Cell>
      <Cell label="Retry">
        {retryLabels[row.retryAdvice]} <Basis evidence={{ basis: row.retryBasis }} />
      </Cell>
      <Cell label="Billed">
        {billedLabel(row.billed)} {row.billed !== null && <Basis evidence={{ basis: 'documented' }} />}
      </Cell>
    </tr>
  );
}

function Lead({ row, lead }: { row: Row; lead: ConditionsTableProps['lead'] }) {
  return (
    <RowHeading>
      <Link to={row.path.replace(/#.*$/, '')}>
        {lead !== 'code' && row.providerName}
        {lead === 'both' && ' '}
        {lead !== 'provider' && <CodeNumeral code={row.code} />}
      </Link>
    </RowHeading>
  );
}

/** The label as a link, the identifier, and a mark where only another edition documents the condition. */
export function ConditionName({ cell }: { cell: Pick<ComparisonCell, 'label' | 'identifier' | 'path' | 'isInCollectedEdition'> }) {
  const { label, identifier, path } = cell;
  return (
    <>
      <Link to={path}>{label}</Link>
      {identifier && identifier !== label && (
        <>
          {' '}
          <code>{identifier}</code>
        </>
      )}
      <OtherEdition of={cell} />
    </>
  );
}
