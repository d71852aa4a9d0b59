import Link from '@docusaurus/Link';
import type { ComparisonCell, ComparisonRow } from '../../catalog/comparison';
import { type PictureNumber, toPictureNumbers } from '../../catalog/comparisonPicture';
import { otherEditionNote } from '../../catalog/editions';
import { CodeNumeral } from '../CodeNumeral';
import { ApartSign } from './DifferenceMark';

/** The numbers that one provider gives a situation. Inline throughout, so that the cell stays one cell where the table is copied as text. */
export function NumberCell({ cells, row }: { cells: readonly ComparisonCell[]; row: ComparisonRow }) {
  return toPictureNumbers(cells, row).map((number, index) => (
    <span key={number.code}>
      {index > 0 && ' '}
      <span className={number.isApart ? 'pictureNumber pictureNumber--apart' : 'pictureNumber'}>
        <Link
          to={number.path}
          aria-label={toName(number)}
          title={number.labels.join(', ')}
          className={number.isInCollectedEdition ? 'pictureLink' : 'pictureLink pictureLink--otherEdition'}
        >
          <CodeNumeral code={number.code} />
          {number.labels.length > 1 && ` ×${number.labels.length}`}
        </Link>
        {number.isApart && (
          <>
            {' '}
            <ApartSign difference="number" />
          </>
        )}
      </span>
    </span>
  ));
}

/** `401 Rate Limit Exceeded`; `403 ×3: Developer Over Rate, …` */
function toName(number: PictureNumber): string {
  const { code, labels } = number;
  const name = labels.length > 1 ? `${code} ×${labels.length}: ${labels.join(', ')}` : `${code} ${labels.join('')}`;
  return name + otherEditionNote(number);
}
