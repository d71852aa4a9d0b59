import path from 'node:path';
import type { PluginOptions } from '@docusaurus/plugin-content-docs';
import type { CatalogSite } from '../../catalog/catalog';
import { buildSidebar } from '../../catalog/sidebar';
import { loadCatalog } from './loadCatalog';

/** The sidebar of the guides: the same way of browsing as on every other page, with the guides unfolded below it. */
export function createGuideSidebar(siteFolder: string, dataFolder: string, site: CatalogSite): PluginOptions['sidebarItemsGenerator'] {
  return async ({ defaultSidebarItemsGenerator, ...args }) => {
    const { catalog } = await loadCatalog(path.resolve(siteFolder, dataFolder), site);
    const guides = await defaultSidebarItemsGenerator(args);
    return [...buildSidebar(catalog, {}), { type: 'category', label: 'Guides', collapsible: true, collapsed: false, items: guides }];
  };
}
