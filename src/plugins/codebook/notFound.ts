import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { RouteConfig } from '@docusaurus/types';

const folder = 'not-found';

/**
 * Docusaurus 3.10 writes an empty `404.html`: its catch-all route is not rendered on the server. So the not-found page is rendered
 * at an address of its own, and its file takes the place of the empty one.
 */
export function notFoundRoute(baseUrl: string): RouteConfig {
  return { path: `${baseUrl}${folder}/`, component: '@theme/NotFound', exact: true };
}

/** Puts the rendered not-found page where static hosts look for it. */
export async function moveNotFoundPage(outDir: string): Promise<void> {
  await rename(path.join(outDir, folder, 'index.html'), path.join(outDir, '404.html'));
  await rm(path.join(outDir, folder), { recursive: true });
}
