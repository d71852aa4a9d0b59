import Link from '@docusaurus/Link';
import type { RegisteredStatusCode } from '../catalog/records';
import { Prose } from './Prose';
import { Section } from './Section';

/** Where the code is specified, and whether a cache may keep it. */
export function CodeSpecification({ registration: { cacheNote, heuristicallyCacheable, specification } }: { registration: RegisteredStatusCode }) {
  return (
    <Section id="specification" label="Specification">
      <ul className="statements">
        <li>
          <Link href={specification.url}>
            {specification.title}
            {specification.section && ` section ${specification.section}`}
          </Link>
        </li>
        <li>
          {heuristicallyCacheable ? 'Heuristically cacheable' : 'Not heuristically cacheable'}
          {cacheNote
            ? '. '
            : heuristicallyCacheable
              ? ': a cache may keep the response without explicit freshness.'
              : ': a cache keeps the response only where its header fields allow it.'}
          {cacheNote && <Prose text={cacheNote} />}
        </li>
      </ul>
    </Section>
  );
}
