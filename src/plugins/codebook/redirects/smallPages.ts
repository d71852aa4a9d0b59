import type { Site } from '../loadSite';
import type { SiteFile } from '../writeFiles';
import { buildConditionPages } from './conditionPages';
import { buildRedirectPages } from './redirectPages';

/** A small page at every address that leads to another. */
export function buildSmallPages({ addresses, catalog }: Site): SiteFile[] {
  return [...buildRedirectPages(addresses, catalog.site), ...buildConditionPages(catalog)];
}
