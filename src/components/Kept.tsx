import type { ReactNode } from 'react';

export interface KeptProps {
  /** All that the element depends on: as JSON it is the name under which the element is kept. */
  by: unknown;
  /** One element. Nothing within it tells the page's head anything or names a fragment, and its ids rest on what `by` says. */
  children: ReactNode;
}

/**
 * An element that many pages have in common. While the site is rendered, it is drawn once and kept (`src/render/Kept.server.tsx`); in a browser it is
 * what it holds.
 */
export function Kept({ children }: KeptProps): ReactNode {
  return children;
}
