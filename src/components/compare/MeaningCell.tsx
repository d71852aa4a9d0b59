import Link from '@docusaurus/Link';
import { type ComparisonCell, type ComparisonRow, isApart } from '../../catalog/comparison';
import { ApartSign } from './DifferenceMark';

/** What one provider means by a code: the labels, and the situation of each that not every provider shares. Inline, as in `NumberCell`. */
export function MeaningCell({ cells, row }: { cells: readonly ComparisonCell[]; row: ComparisonRow }) {
  return cells.map((cell, index) => {
    const { isInCollectedEdition, label, path, situationName } = cell;
    return (
      <span key={path} className="pictureMeaning">
        <Link to={path} title={situationName}>
          {label}
        </Link>
        {!isInCollectedEdition && <span className="otherEdition"> other edition</span>}
        {isApart(cell, row, 'meaning') && (
          <span className="pictureMeaning-apart">
            {' '}
            <ApartSign difference="meaning" /> {situationName}
          </span>
        )}
        {index < cells.length - 1 && '; '}
      </span>
    );
  });
}
