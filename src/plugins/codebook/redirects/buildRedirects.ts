import type { Site } from '../loadSite';
import type { SiteFile } from '../writeFiles';
import { buildConditionPages } from './conditionPages';
import { buildHostRules } from './hostRules';
import { buildRedirectPages } from './redirectPages';

/** Every file that leads from one address to another. */
export function buildRedirects({ addresses, catalog }: Site): SiteFile[] {
  return [...buildRedirectPages(addresses, catalog.site), ...buildConditionPages(catalog), ...buildHostRules(addresses, catalog.site)];
}
