import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { ComparisonCell, ComparisonRow } from '../../catalog/comparison';
import { CodeNumeral } from '../CodeNumeral';
import { Differences } from './DifferenceMark';

interface ComparisonTableRowProps {
  row: ComparisonRow;
  /** The chosen ones, in the order of the columns. */
  providers: readonly { id: string; name: string }[];
  renderCell: (cells: readonly ComparisonCell[], row: ComparisonRow) => ReactNode;
}

/** A code or situation, what differs, and what each provider says. As a card it names the providers that do not list it in one line, at its end. */
export function ComparisonTableRow({ row, providers, renderCell }: ComparisonTableRowProps) {
  const missing = providers.filter(({ id }) => !row.cells[id]);
  return (
    <tr>
      <RowName row={row} />
      <td data-label="What differs">
        <Differences row={row} />
      </td>
      {providers.map(({ id, name }) => {
        const cells = row.cells[id];
        if (!cells) return <Missing key={id} names={id === missing.at(-1)?.id ? missing.map((provider) => provider.name) : []} />;
        return (
          <td key={id} data-label={name}>
            {renderCell(cells, row)}
          </td>
        );
      })}
    </tr>
  );
}

function RowName({ row: { key, kind, name, path } }: { row: ComparisonRow }) {
  return (
    <th scope="row">
      <Link to={path}>
        {kind === 'code' && <CodeNumeral code={key} />} {name}
      </Link>
    </th>
  );
}

/** @param names all providers that do not list the row, in the last of their cells. */
function Missing({ names }: { names: readonly string[] }) {
  return (
    <td className={names.length > 0 ? 'notListed notListed--named' : 'notListed'}>
      <span className="none">not listed</span>
      {names.length > 0 && <span className="notListed-names">Not listed: {names.join(', ')}</span>}
    </td>
  );
}
