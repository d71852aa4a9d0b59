import Link from '@docusaurus/Link';
import { dayOf } from '../catalog/dates';
import type { EditionMatrix } from '../catalog/editionMatrix';
import type { EditionReference } from '../catalog/records';
import { Cell, DataTable, RowHeading } from './DataTable';

/** Which edition of the page documents which condition. */
export function EditionMatrixTable({ matrix: { editions, rows } }: { matrix: EditionMatrix }) {
  return (
    <DataTable
      caption="Which edition documents what: dated ones in order, undated ones last"
      columns={['Condition', ...editions.map(toHeading)]}
      className="editionMatrix"
    >
      {rows.map(({ editions: own, label, path, statusCode }) => (
        <tr key={path}>
          <RowHeading>
            <Link to={path}>
              {statusCode} {label}
            </Link>
          </RowHeading>
          {editions.map((edition) => (
            <Cell key={edition.id} label={toHeading(edition)}>
              {own.includes(edition.id) ? 'yes' : <span className="none">{edition.isPartial ? 'not mentioned' : 'no'}</span>}
            </Cell>
          ))}
        </tr>
      ))}
    </DataTable>
  );
}

function toHeading({ title, date }: EditionReference): string {
  return `${title}, ${date ? dayOf(date) : 'undated'}`;
}
