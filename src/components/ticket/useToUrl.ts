import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback } from 'react';

/** Makes the absolute address of a site-relative path, as a ticket needs it. */
export function useToUrl(): (path: string) => string {
  const { siteConfig } = useDocusaurusContext();
  const { withBaseUrl } = useBaseUrlUtils();
  return useCallback((path) => siteConfig.url.replace(/\/+$/, '') + withBaseUrl(path), [siteConfig.url, withBaseUrl]);
}
