import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useCallback } from 'react';
import { absoluteUrl } from '../../catalog/siteAddress';

/** Makes the absolute address of a site-relative path, as a ticket needs it. */
export function useToUrl(): (path: string) => string {
  const { siteConfig } = useDocusaurusContext();
  return useCallback((path) => absoluteUrl(siteConfig, path), [siteConfig]);
}
