import type { ReactNode } from 'react';

interface ScrollRegionProps {
  /** Id of the element that names the region. */
  labelledBy: string;
  children: ReactNode;
}

/** A region that scrolls sideways, by keyboard too. */
export function ScrollRegion({ labelledBy, children }: ScrollRegionProps) {
  return (
    <section className="tableRegion" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </section>
  );
}
