import Link from '@docusaurus/Link';
import type { SituationPage } from '../catalog/pages/situationPages';
import { CodeNumeral } from './CodeNumeral';

/** The codes that the standard, or else wide practice, has for a situation. */
export function UsualCodes({ usualCodes }: Pick<SituationPage, 'usualCodes'>) {
  if (usualCodes.length === 0) return null;
  return (
    <div className="usualCodes">
      <span id="usual-codes-label">Usual codes:</span>
      <ul aria-labelledby="usual-codes-label">
        {usualCodes.map(({ code, path, title }) => (
          <li key={code}>
            <Link to={path}>
              <CodeNumeral code={code} /> {title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
