import path from 'node:path';
import type { PluginOptions } from '@docusaurus/plugin-content-docs';
import type { CatalogSite } from '../../catalog/catalog';
import { buildSidebar, type SidebarItem } from '../../catalog/sidebar';
import { loadCatalog } from './loadCatalog';

/** The sidebar of the guides: the same way of browsing as on every other page, with the guides unfolded below it. */
export function createGuideSidebar(siteFolder: string, dataFolder: string, site: CatalogSite): PluginOptions['sidebarItemsGenerator'] {
  return async ({ defaultSidebarItemsGenerator, ...args }) => {
    const sidebar = await loadSidebar(path.resolve(siteFolder, dataFolder), site);
    const guides = await defaultSidebarItemsGenerator(args);
    return [...sidebar, { type: 'category', label: 'Guides', collapsible: true, collapsed: false, items: guides }];
  };
}

/** In a build, that of the pages, which are being loaded already. */
async function loadSidebar(dataFolder: string, site: CatalogSite): Promise<SidebarItem[]> {
  const load = globalThis.codebookLoad;
  return load ? (await load).sidebar : buildSidebar((await loadCatalog(dataFolder, site)).catalog, {});
}
