import type { Site } from '../loadSite';
import type { SiteFile } from '../writeFiles';
import { buildConditionPages } from './conditionPages';
import { buildHostRules } from './hostRules';
import { buildRedirectPages } from './redirectPages';

/** Every file that leads from one address to another. */
export function buildRedirects({ addresses, catalog }: Site): SiteFile[] {
  return [...buildRedirectPages(addresses, catalog.site), ...buildConditionPages(catalog), ...buildHostRules(addresses, catalog.site)];
}

/** The text of one page that leads on: all of them hold the same script. */
export function sampleOf(redirects: readonly SiteFile[]): string[] {
  return redirects
    .filter(({ path }) => path.endsWith('.html'))
    .slice(0, 1)
    .map(({ content }) => content);
}
