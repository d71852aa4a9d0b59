import type { PageLink } from '../catalog/records';
import { Breadcrumbs } from './Breadcrumbs';
import { PageTwins } from './PageTwins';

/** What stands above the content of a page: the way to it, and the page in other forms. */
export function PageTop({ breadcrumbs, path }: { breadcrumbs: readonly PageLink[]; path: string }) {
  return (
    <div className="pageTop">
      <Breadcrumbs links={breadcrumbs} />
      <PageTwins path={path} />
    </div>
  );
}
