import Link from '@docusaurus/Link';
import type { CodePage } from '../catalog/pages/codePage';
import { Prose } from './Prose';
import { Section } from './Section';

/** The situations in which a code is met. */
export function RelatedSituations({ situations }: Pick<CodePage, 'situations'>) {
  return (
    <Section id="situations" label="Situations">
      <ul className="statements">
        {situations.map(({ id, name, path, sentence }) => (
          <li key={id}>
            <Link to={path}>{name}</Link>: <Prose text={sentence} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
