import Link from '@docusaurus/Link';
import { situationGroupLabels } from '../catalog/labels';
import type { HomePage } from '../catalog/pages/homePage';
import { CodeNumeral } from './CodeNumeral';
import { SituationGlyph } from './SituationGlyph';

/** The situations as a person would name them, by group, with the numbers under which each is met. */
export function HomeSituations({ groups }: { groups: HomePage['situationGroups'] }) {
  return (
    <div className="homeSituations">
      {groups.map(({ group, situations }) => (
        <section key={group}>
          <h3>
            <SituationGlyph group={group} /> {situationGroupLabels[group]}
          </h3>
          <ul>
            {situations.map(({ codes, entrance, id, path }) => (
              <li key={id}>
                <Link to={path}>{entrance}</Link>
                <span className="homeSituations-codes">
                  {codes.map((code) => (
                    <CodeNumeral key={code} code={code} />
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
