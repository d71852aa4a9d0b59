import Link from '@docusaurus/Link';
import type { HomePage } from '../catalog/pages/homePage';
import { pagePaths } from '../catalog/permalinks';
import { EditionDate } from './Editions';

/** The newest changes, and the way to all of them. */
export function HomeChanges({ changes }: Pick<HomePage, 'changes'>) {
  return (
    <>
      <h2>What changed</h2>
      <ul className="homeChanges">
        {changes.map(({ date, path, title }) => (
          <li key={path}>
            <EditionDate date={date} /> <Link to={path}>{title}</Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to={pagePaths.changes}>All changes</Link>
      </p>
    </>
  );
}
