import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';

interface LeftOutProps {
  /** How many are left out; absent where none is, and then nothing is said. */
  count: number | undefined;
  /** What they are, for instance `providers`. */
  what: string;
  /** Where they are. */
  to: string;
  children: ReactNode;
}

/** Says how many more there are than the page tells, and leads to them. */
export function LeftOut({ children, count, to, what }: LeftOutProps) {
  if (!count) return null;
  return (
    <p className="hint">
      {count.toLocaleString('en-US')} more {what}: <Link to={to}>{children}</Link>
    </p>
  );
}
