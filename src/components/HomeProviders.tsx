import Link from '@docusaurus/Link';
import { count } from '../catalog/labels';
import type { HomePage } from '../catalog/pages/homePage';
import { Prose } from './Prose';

/** The providers as short cards; their codes stand in the map. */
export function HomeProviders({ providers }: Pick<HomePage, 'providers'>) {
  return (
    <ul className="homeProviders">
      {providers.map(({ conditionCount, entryCount, id, name, path, summary }) => (
        <li key={id}>
          <Link to={path} className="homeProviders-name">
            {name}
          </Link>
          <p>
            <Prose text={summary} />
          </p>
          <p className="hint">
            {count(entryCount, 'code', 'codes')}, {count(conditionCount, 'condition', 'conditions')}
          </p>
        </li>
      ))}
    </ul>
  );
}
