import type { ReactNode } from 'react';

interface ScrollRegionProps {
  /** Id of the element that names the region. */
  labelledBy: string;
  className?: string;
  children: ReactNode;
}

/** A region that scrolls, by keyboard too. */
export function ScrollRegion({ labelledBy, className = '', children }: ScrollRegionProps) {
  return (
    <section className={`tableRegion ${className}`.trimEnd()} aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </section>
  );
}
