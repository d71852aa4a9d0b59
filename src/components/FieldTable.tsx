import type { FieldRecord } from '../catalog/records';
import { Basis } from './Basis';
import { Cell, DataTable, RowHeading } from './DataTable';
import { Prose } from './Prose';

/** Header fields or body fields in rows. */
export function FieldTable({ caption, fields }: { caption: string; fields: readonly FieldRecord[] }) {
  return (
    <DataTable caption={caption} columns={['Field', 'Meaning']}>
      {fields.map(({ name, text, evidence }) => (
        <tr key={name}>
          <RowHeading>
            <code>{name}</code>
          </RowHeading>
          <Cell label="Meaning">
            <Prose text={text} /> <Basis evidence={evidence} />
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
