import Link from '@docusaurus/Link';
import type { LookAlikeRecord } from '../catalog/records';
import { CodeNumeral } from './CodeNumeral';
import { Prose } from './Prose';
import { Section } from './Section';

/** Codes that are easily taken for the code of the page: what the reader sees when it is another one. */
export function CodeLookAlikes({ lookAlikes }: { lookAlikes: readonly LookAlikeRecord[] }) {
  return (
    <Section id="look-alikes" label="Not this one if">
      <ul className="codeLookAlikes">
        {lookAlikes.map(({ code, path, text, title }) => (
          <li key={code}>
            <Link to={path} className="codeLookAlikes-code">
              <CodeNumeral code={code} /> {title}
            </Link>
            <span>
              <Prose text={text} />
            </span>
          </li>
        ))}
      </ul>
      <p className="hint">Our advice: how to tell the codes apart.</p>
    </Section>
  );
}
