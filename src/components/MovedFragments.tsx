import Link from '@docusaurus/Link';
import { useHistory, useLocation } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { useEffect } from 'react';
import { decodeSafely } from '../catalog/decodeSafely';
import type { MovedFragment } from '../catalog/pages/page';
import { Wakes } from './Wakes';

/**
 * Fragments that once stood on the page. A note is seen only by who came by its old address, and leads on; with JavaScript the browser
 * goes there at once.
 */
export function MovedFragments({ fragments }: { fragments: readonly MovedFragment[] }) {
  const { hash } = useLocation();
  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  const { collectAnchor } = useBrokenLinks();
  for (const { id } of fragments) collectAnchor(id);
  const target = fragments.find(({ id }) => `#${id}` === decodeSafely(hash))?.path;
  useEffect(() => {
    if (target) history.replace(withBaseUrl(target));
  }, [history, target, withBaseUrl]);
  const notes = fragments.map(({ id, path, since, why }) => (
    <p key={id} id={id} className="moved notice">
      “{id}” moved on {since}: {why} <Link to={path}>Go to where it stands now</Link>
    </p>
  ));
  return (
    <>
      <Wakes when="fragment" />
      {notes}
    </>
  );
}
