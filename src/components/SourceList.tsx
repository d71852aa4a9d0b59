import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { Source } from '../catalog/records';

/** The numbered sources of a page, which the marks in the text point to. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  const brokenLinks = useBrokenLinks();
  return (
    <ol className="sources">
      {sources.map(({ title, url }, index) => {
        const id = `source-${index + 1}`;
        brokenLinks.collectAnchor(id);
        return (
          <li key={url} id={id}>
            <Link href={url}>{title}</Link>
          </li>
        );
      })}
    </ol>
  );
}
