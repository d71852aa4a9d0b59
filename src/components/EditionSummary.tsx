import { groupBy } from '../catalog/groupBy';
import type { EditionDifference } from '../catalog/records';
import { EditionDate } from './Editions';
import { Prose } from './Prose';

/** How many differences are told at the top of a page; the table below holds all. */
const shown = 2;

/** Which other editions of the provider's page differ for a code, and how, in a few lines; editions that say the same share a line. */
export function EditionSummary({ differences }: { differences: readonly EditionDifference[] }) {
  const groups = [...groupBy(differences, ({ texts }) => texts.join(' '))];
  const told = [...groups.slice(-1), ...groups.slice(0, -1)].slice(0, shown);
  return (
    <ul className="history">
      {told.map(([text, [first, ...others]]) => (
        <li key={text}>
          In <em>{first?.edition.title}</em> ({first && <EditionDate date={first.edition.date} />}
          {others.length > 0 && `, and ${others.length} more`}):{' '}
          {first?.texts.map((each) => (
            <span key={each}>
              <Prose text={each} />{' '}
            </span>
          ))}
        </li>
      ))}
      <li>
        <a href="#editions">All differences between editions</a>
      </li>
    </ul>
  );
}
