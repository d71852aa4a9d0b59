import type { RouteConfig } from '@docusaurus/types';
import { offlinePath } from '../../../catalog/offline/offlineManifest';

/** The page that the service worker shows in the place of one that was never visited. */
export function offlineRoute(baseUrl: string): RouteConfig {
  return { path: `${baseUrl}${offlinePath.slice(1)}`, component: '@theme/OfflinePage', exact: true };
}

/**
 * HTML without the application, which would look at the address, find another page and draw that. What stays is the script that sets the colours, and
 * no link asks for scripts ahead.
 * @throws where the script that sets the colours is not found, as an update of Docusaurus could bring about
 */
export function toPlainPage(html: string): string {
  const plain = html
    .replace(/<script\b[^>]*>([\s\S]*?)<\/script>/g, (script, content: string) => (content.includes('data-theme-choice') ? script : ''))
    .replace(/<link\b[^>]*\bas=["']?script\b[^>]*>/g, '');
  if (plain.includes('data-theme-choice')) return plain;
  throw new Error('offlinePage.ts keeps the script that sets data-theme-choice: the offline page has none. Docusaurus may set the colours otherwise now.');
}
