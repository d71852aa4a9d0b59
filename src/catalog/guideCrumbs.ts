import { pagePaths } from './permalinks';
import type { PageLink } from './records';

/** The way to a guide. */
export function guideCrumbs(title: string, path: string): PageLink[] {
  const guides = { label: 'Guides', path: pagePaths.guides };
  return path === pagePaths.guides ? [guides] : [guides, { label: title, path }];
}

/** The site-relative path of a guide from its address as Docusaurus gives it, with the base path and without the last slash. */
export function guidePath(permalink: string, baseUrl: string): string {
  return `${permalink.slice(baseUrl.length - 1).replace(/\/$/, '')}/`;
}
