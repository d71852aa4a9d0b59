import Link from '@docusaurus/Link';
import { pagePaths } from '../catalog/permalinks';
import type { PageLink } from '../catalog/records';

/** The way from the home page to this one. */
export function Breadcrumbs({ links }: { links: readonly PageLink[] }) {
  if (links.length === 0) return null;
  const last = links.length - 1;
  return (
    <nav className="crumbs" aria-label="Breadcrumbs">
      <ol>
        <li>
          <Link to={pagePaths.home}>Home</Link>
        </li>
        {links.map(({ label, path }, index) => (
          <li key={path}>{index === last ? <span aria-current="page">{label}</span> : <Link to={path}>{label}</Link>}</li>
        ))}
      </ol>
    </nav>
  );
}
