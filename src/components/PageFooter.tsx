import Link from '@docusaurus/Link';
import PaginatorNavLink from '@theme/PaginatorNavLink';
import type { PageFrame } from '../catalog/pages/page';

/** The link to correct the page's data, and the pages before and after it. */
export function PageFooter({ editUrl, previous, next }: Pick<PageFrame, 'editUrl' | 'previous' | 'next'>) {
  if (!editUrl && !previous && !next) return null;
  return (
    <footer className="pageFooter">
      {editUrl && (
        <p>
          <Link to="/docs/how-to-read-an-entry/">What “documented”, “standard” and “ours” mean</Link> · Something wrong or missing?{' '}
          <Link href={editUrl}>Correct this page’s data file</Link>
        </p>
      )}
      {(previous || next) && (
        <nav className="pagination-nav" aria-label="Previous and next page">
          {previous && <PaginatorNavLink permalink={previous.path} title={previous.label} subLabel="Previous" />}
          {next && <PaginatorNavLink permalink={next.path} title={next.label} subLabel="Next" isNext />}
        </nav>
      )}
    </footer>
  );
}
