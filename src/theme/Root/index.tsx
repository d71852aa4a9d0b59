import type { ReactNode } from 'react';
import { DataProblem } from '../../components/DataProblem';
import { FontPreload } from '../../components/FontPreload';

/** What stands around every page of the site and is never unmounted. */
export default function Root({ children }: { children: ReactNode }) {
  return (
    <>
      <FontPreload />
      <DataProblem />
      {children}
    </>
  );
}
