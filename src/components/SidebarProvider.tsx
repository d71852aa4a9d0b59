import { DocsSidebarProvider } from '@docusaurus/plugin-content-docs/client';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { type ReactNode, useMemo } from 'react';
import type { SidebarItem } from '../catalog/sidebar';

/** Gives the page's sidebar to the theme, with addresses below the base path, so that the theme knows which item is the page. */
export function SidebarProvider({ items, children }: { items: readonly SidebarItem[]; children: ReactNode }) {
  const { withBaseUrl } = useBaseUrlUtils();
  const located = useMemo(() => items.map((item) => locate(item, withBaseUrl)), [items, withBaseUrl]);
  return (
    <DocsSidebarProvider name="codebook" items={located}>
      {children}
    </DocsSidebarProvider>
  );
}

function locate(item: SidebarItem, withBaseUrl: (path: string) => string): SidebarItem {
  if (item.type === 'link') return { ...item, href: withBaseUrl(item.href) };
  return { ...item, items: item.items.map((child) => locate(child, withBaseUrl)) };
}
