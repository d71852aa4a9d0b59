import Link from '@docusaurus/Link';
import type { ComparisonCell, RowKind } from '../../catalog/comparison';
import { CodeNumeral } from '../CodeNumeral';

/** What one provider says in one row, as links: the labels under a code, or the codes of a situation. */
export function MatrixCell({ cells, kind }: { cells: readonly ComparisonCell[]; kind: RowKind }) {
  if (cells.length === 0) return <span className="none">not listed</span>;
  return (
    <ul className="matrixCell">
      {cells.map(({ code, isInCollectedEdition, label, path, situationName }) => (
        <li key={path}>
          <Link to={path} title={situationName}>
            {kind === 'situation' && <CodeNumeral code={code} />} {label}
          </Link>
          {!isInCollectedEdition && <span className="otherEdition"> other edition</span>}
        </li>
      ))}
    </ul>
  );
}
