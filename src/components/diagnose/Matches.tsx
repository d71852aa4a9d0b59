import Link from '@docusaurus/Link';
import type { Match } from '../../catalog/diagnose/types';
import { count } from '../../catalog/labels';
import { InlineCode } from '../InlineCode';

/** The pages that explain a paste, best first, with the reason of each. */
export function Matches({ matches }: { matches: readonly Match[] }) {
  return (
    <ol aria-label="Matches" className="matches">
      {matches.map(({ count: times, path, question, reasons, title }) => (
        <li key={path}>
          <Link to={path} className="match-title">
            {title}
          </Link>
          {times > 1 && <span className="hint"> {count(times, 'time', 'times')}</span>}
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>
                <InlineCode text={reason} />
              </li>
            ))}
          </ul>
          {question && (
            <p>
              To tell them apart: <strong>{question}</strong>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
