import { basisLabels, basisMeanings } from '../catalog/labels';
import type { Evidence } from '../catalog/records';
import { usePageContext } from './PageContext';

/** Says on what a statement rests, with links to the numbered sources where the page has them. */
export function Basis({ evidence: { basis, sources } }: { evidence: Pick<Evidence, 'basis'> & Partial<Evidence> }) {
  const numbered = usePageContext().sources;
  const numbers = (sources ?? []).map((url) => numbered.findIndex((source) => source.url === url) + 1).filter((number) => number > 0);
  return (
    <span className={`basis basis--${basis}`}>
      <span title={basisMeanings[basis]}>{basisLabels[basis]}</span>
      {numbers.map((number) => (
        <a key={number} href={`#source-${number}`} aria-label={`Source ${number}`}>
          {number}
        </a>
      ))}
    </span>
  );
}
