import Link from '@docusaurus/Link';
import type { ComparisonCell, ComparisonRow } from '../../catalog/comparison';
import { toPictureMeanings } from '../../catalog/comparisonPicture';
import { otherEditionNote } from '../../catalog/editions';
import { ApartSign } from './DifferenceMark';

/** What one provider means by a code: its labels, behind their situation where not every provider shares it. Inline, as in `NumberCell`. */
export function MeaningCell({ cells, row }: { cells: readonly ComparisonCell[]; row: ComparisonRow }) {
  return toPictureMeanings(cells, row).map(({ situation, name, isApart, cells: own }, index, all) => (
    <span key={situation} className="pictureMeaning">
      {isApart && (
        <>
          <span className="pictureMeaning-apart">
            <ApartSign difference="meaning" /> {name}:
          </span>{' '}
        </>
      )}
      {own.map((cell, place) => (
        <LabelLink key={cell.path} cell={cell} isLast={index === all.length - 1 && place === own.length - 1} />
      ))}
    </span>
  ));
}

function LabelLink({ cell, isLast }: { cell: ComparisonCell; isLast: boolean }) {
  const { isInCollectedEdition, label, path, situationName } = cell;
  return (
    <>
      <Link
        to={path}
        title={situationName}
        {...(!isInCollectedEdition && { className: 'pictureLink--otherEdition', 'aria-label': label + otherEditionNote(cell) })}
      >
        {label}
      </Link>
      {!isLast && '; '}
    </>
  );
}
