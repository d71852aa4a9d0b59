import { useLocation } from '@docusaurus/router';
import { useThemeConfig } from '@docusaurus/theme-common';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import OriginalNavbar from '@theme-original/Navbar';
import { useId } from 'react';
import { Kept } from '../../components/Kept';

/** The navbar, which is the same on pages that are at the same place in it and have it at the same place in their tree. */
export default function Navbar() {
  const place = useId();
  return (
    <Kept by={['navbar', place, useCurrentItems()]}>
      <OriginalNavbar />
    </Kept>
  );
}

/** The items that lead to the page or to one above it. */
function useCurrentItems(): string[] {
  const { pathname } = useLocation();
  const { withBaseUrl } = useBaseUrlUtils();
  const { items } = useThemeConfig().navbar;
  return items.flatMap(({ to }) => (typeof to === 'string' && pathname.startsWith(withBaseUrl(to)) ? [to] : []));
}
