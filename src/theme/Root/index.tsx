import type { ReactNode } from 'react';
import { DataProblem } from '../../components/DataProblem';
import { PagePrefetch } from '../../components/page/PagePrefetch';

/** What stands around every page of the site and is never unmounted. */
export default function Root({ children }: { children: ReactNode }) {
  return (
    <>
      <DataProblem />
      <PagePrefetch />
      {children}
    </>
  );
}
