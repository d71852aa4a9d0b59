import type { EditionDifference } from '../catalog/records';
import { EditionDate } from './Editions';
import { Prose } from './Prose';

/** How many differences are told at the top of a page; the table below holds all. */
const shown = 2;

/** Which other editions of the provider's page differ for a code, and how, in a few lines. */
export function EditionSummary({ differences }: { differences: readonly EditionDifference[] }) {
  const more = differences.length - shown;
  return (
    <ul className="history">
      {differences.slice(0, shown).map(({ edition, texts }) => (
        <li key={edition.id}>
          Other edition, {edition.title} (<EditionDate date={edition.date} />
          ):{' '}
          {texts.map((text) => (
            <span key={text}>
              <Prose text={text} />{' '}
            </span>
          ))}
        </li>
      ))}
      <li>
        <a href="#editions">{more > 0 ? `${more} more editions differ` : 'Sources of these editions'}</a>
      </li>
    </ul>
  );
}
