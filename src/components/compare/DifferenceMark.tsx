import type { ComparisonRow, Difference } from '../../catalog/comparison';
import { noDifferenceWords } from '../../catalog/differenceWords';
import { differenceMarks } from '../../catalog/labels';

/** What differs in a row, each with its sign and word. */
export function Differences({ row }: { row: ComparisonRow }) {
  const none = noDifferenceWords(row);
  if (none) return <span className="none">{none}</span>;
  return row.differences.map((difference) => <DifferenceMark key={difference} difference={difference} />);
}

/** One kind of difference as a sign with a word. The blank keeps words apart where the table is copied as text. */
function DifferenceMark({ difference }: { difference: Difference }) {
  return (
    <>
      <span className={`difference difference--${difference}`}>
        <Sign /> {differenceMarks[difference]}
      </span>{' '}
    </>
  );
}

function Sign() {
  return <span aria-hidden="true">≠</span>;
}

/** The sign alone, for cells; heard as words. */
export function ApartSign({ difference }: { difference: Difference }) {
  const words = `other ${differenceMarks[difference]}`;
  return (
    <span role="img" className="apartSign" aria-label={words} title={words}>
      ≠
    </span>
  );
}

/** What the marks of a picture mean, in words. */
export function DifferenceLegend({ kind }: { kind: ComparisonRow['kind'] }) {
  return (
    <p className="comparisonLegend">
      {kind === 'situation' ? (
        <>
          <DifferenceMark difference="number" /> the same situation, but not every provider uses this number. Dashed: in another edition only. ×2: two
          conditions share the number.
        </>
      ) : (
        <>
          <DifferenceMark difference="meaning" /> the same number, but not every provider gives it this meaning: the situation stands behind the sign. Dashed:
          in another edition only.
        </>
      )}
    </p>
  );
}
