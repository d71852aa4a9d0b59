import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useEffect } from 'react';
import { prefetchPages } from './prefetchPages';

/** Fetches pages ahead while the site is in view (`prefetchPages.ts`); draws nothing. */
export function PagePrefetch() {
  const {
    siteConfig: { baseUrl },
  } = useDocusaurusContext();
  useEffect(() => (process.env.NODE_ENV === 'production' ? prefetchPages(baseUrl) : undefined), [baseUrl]);
  return null;
}
