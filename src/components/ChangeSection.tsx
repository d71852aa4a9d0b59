import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import { changeKindLabels } from '../catalog/labels';
import type { ChangeRecord } from '../catalog/records';
import { EditionDate } from './Editions';
import { Prose } from './Prose';

/** One change under its permanent fragment: when, what, and the pages that it concerns. */
export function ChangeSection({ change: { changeKind, date, id, links, source, text, title } }: { change: ChangeRecord }) {
  return (
    <section className="change">
      <Heading as="h3" id={id}>
        {title}
      </Heading>
      <p className="hint">
        <EditionDate date={date} /> · {changeKindLabels[changeKind]}
      </p>
      <p>
        <Prose text={text} />
      </p>
      <ul className="inlineList">
        {links.map(({ label, path }) => (
          <li key={path}>
            <Link to={path}>{label}</Link>
          </li>
        ))}
      </ul>
      {source && (
        <p>
          Source: <Link href={source.url}>{source.title}</Link>
        </p>
      )}
    </section>
  );
}
