import { Children, type ReactNode } from 'react';

/**
 * What a reader decides by: cells side by side, each a `Decision`. The columns are told before the cells arrive, so that none moves aside for the
 * next: a child that draws nothing would leave a gap.
 */
export function Strip({ children }: { children: ReactNode }) {
  return <dl className={`strip strip--${Children.toArray(children).length}`}>{children}</dl>;
}
