import { pagePaths } from './permalinks';
import type { PageLink } from './records';

/** The way to a guide. */
export function guideCrumbs(title: string, path: string): PageLink[] {
  const guides = { label: 'Guides', path: pagePaths.guides };
  return path === pagePaths.guides ? [guides] : [guides, { label: title, path }];
}
