import Link from '@docusaurus/Link';
import { situationGroupLabels } from '../catalog/labels';
import type { HomePage } from '../catalog/pages/homePage';

/** The situations as a person would name them, by group. */
export function HomeSituations({ groups }: { groups: HomePage['situationGroups'] }) {
  return (
    <div className="entrances">
      {groups.map(({ group, situations }) => (
        <section key={group}>
          <h3>{situationGroupLabels[group]}</h3>
          <ul>
            {situations.map(({ id, inOwnWords, path }) => (
              <li key={id}>
                <Link to={path}>{inOwnWords}</Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
